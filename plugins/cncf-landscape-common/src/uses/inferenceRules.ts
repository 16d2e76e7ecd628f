/**
 * A rule that infers from an annotation with another purpose that an entity uses a technology.
 *
 * @public
 */
export interface InferenceRule {
  /** The annotation's key. */
  annotation: string;
  /**
   * The technology's name or alias, optionally prefixed with its landscape, as in `lfai/onnx`. If it is in no landscape, the
   * rule infers nothing.
   */
  technology: string;
  /** The value that the annotation must have, with `*` as a wildcard; by default, any value that is not empty. */
  value?: string;
}

/**
 * Annotations of well-known Backstage plugins that imply a technology. A rule must say something about the service itself:
 * annotations that every entity has, or that describe where an entity comes from, do not belong here.
 *
 * @public
 */
export const WELL_KNOWN_INFERENCE_RULES: readonly InferenceRule[] = [
  // @backstage/plugin-kubernetes
  { annotation: 'backstage.io/kubernetes-id', technology: 'kubernetes' },
  {
    annotation: 'backstage.io/kubernetes-label-selector',
    technology: 'kubernetes',
  },
  { annotation: 'backstage.io/kubernetes-namespace', technology: 'kubernetes' },
  { annotation: 'backstage.io/kubernetes-cluster', technology: 'kubernetes' },
  // @roadiehq/backstage-plugin-argo-cd, @backstage-community/plugin-argocd
  { annotation: 'argocd/app-name', technology: 'argo' },
  { annotation: 'argocd/app-selector', technology: 'argo' },
  { annotation: 'argocd/project-name', technology: 'argo' },
  // CNOE's plugin for Argo Workflows
  { annotation: 'argo-workflows.cnoe.io/label-selector', technology: 'argo' },
  // @roadiehq/backstage-plugin-prometheus
  { annotation: 'prometheus.io/rule', technology: 'prometheus' },
  { annotation: 'prometheus.io/alert', technology: 'prometheus' },
  // @backstage-community/plugin-tekton
  { annotation: 'tekton.dev/cicd', technology: 'tekton', value: 'true' },
  { annotation: 'janus-idp.io/tekton', technology: 'tekton' },
  // Backstage's community plugin for Jaeger
  { annotation: 'jaegertracing.io/service', technology: 'jaeger' },
  // @bestsellerit/backstage-plugin-harbor
  { annotation: 'goharbor.io/repository-slug', technology: 'harbor' },
  // @backstage-community/plugin-grafana
  { annotation: 'grafana/dashboard-selector', technology: 'grafana' },
  { annotation: 'grafana/alert-label-selector', technology: 'grafana' },
  { annotation: 'grafana/overview-dashboard', technology: 'grafana' },
  // @backstage-community/plugin-jenkins
  { annotation: 'jenkins.io/job-full-name', technology: 'jenkins' },
  // @circleci/backstage-plugin
  { annotation: 'circleci.com/project-slug', technology: 'circleci' },
  // @backstage-community/plugin-vault
  { annotation: 'vault.io/secrets-path', technology: 'vault' },
];
