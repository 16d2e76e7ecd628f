/**
 * What an annotation tells of the technologies that an entity uses, though it was written for something else.
 *
 * @public
 */
export interface InferenceRule {
  /** The annotation's key. */
  annotation: string;
  /**
   * The technology's name or alias, optionally with its landscape before it, as in `lfai/onnx`. Where no landscape knows
   * it, the rule infers nothing.
   */
  technology: string;
  /** What the annotation's value must be, where `*` stands for any text; any value but an empty one without it. */
  value?: string;
}

/**
 * Annotations of well-known Backstage plugins that tell of technologies. A rule says something about the service itself: an
 * annotation that every entity carries, or that tells where an entity comes from, has no place here.
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
