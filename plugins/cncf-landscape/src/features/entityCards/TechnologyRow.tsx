import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import {
  decisionFor,
  type DecisionContext,
  evaluateTechnology,
  type Policy,
  type ResolvedTechnology,
  technologyEntityRef,
} from 'backstage-plugin-cncf-landscape-common';
import type { ReactNode } from 'react';
import { MaturityBadge } from '../../ui/marks/MaturityBadge';
import { quietText } from '../../ui/text/quietText';
import { RingLink } from '../../ui/marks/RingLink';
import { useLandscapeRoutes } from '../../routing/useLandscapeRoutes';
import { TechnologyPicture } from './TechnologyPicture';
import { UseNotices } from './UseNotices';

const useStyles = makeStyles(
  theme => ({
    row: {
      alignItems: 'flex-start',
      borderBottom: `1px solid ${theme.palette.divider}`,
      display: 'flex',
      gap: theme.spacing(1.5),
      padding: theme.spacing(1, 0),
      '&:last-child': { borderBottom: 0 },
    },
    body: { flex: 1, fontSize: '0.875rem', minWidth: 0 },
    head: {
      alignItems: 'center',
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 1),
      justifyContent: 'space-between',
      minHeight: 36,
    },
    naming: { flex: '1 1 120px', minWidth: 0, overflowWrap: 'anywhere' },
    detail: { color: quietText(theme), fontSize: '0.75rem' },
    badges: {
      alignItems: 'center',
      display: 'inline-flex',
      flexWrap: 'wrap',
      gap: 6,
    },
  }),
  { name: 'CncfLandscapeTechnologyRow' },
);

/** A technology in use: what the company and its project say about it, and what to know of using it here. */
export function TechnologyRow(props: {
  technology: ResolvedTechnology;
  /** Whether the catalog has an entity for it. */
  isEntity: boolean;
  policy?: Policy;
  /** Where it is used. */
  context: DecisionContext;
  /** In small print below the name. */
  detail: ReactNode;
}) {
  const { technology, isEntity, policy, context, detail } = props;
  const { landscape, name, title, maturity } = technology;
  const classes = useStyles();
  const routes = useLandscapeRoutes();
  const decision = policy && decisionFor(policy.decisions, technology, context);
  const ring = policy?.rings.find(other => other.name === decision?.ring);
  return (
    <li className={classes.row} data-technology={name}>
      <TechnologyPicture technology={technology} />
      <div className={classes.body}>
        <div className={classes.head}>
          <div className={classes.naming}>
            {isEntity ? (
              <EntityRefLink
                entityRef={technologyEntityRef(technology)}
                title={title}
                hideIcon
              />
            ) : (
              <Link to={routes.technology(landscape, name)}>{title}</Link>
            )}
            <div className={classes.detail}>{detail}</div>
          </div>
          <span className={classes.badges}>
            {ring && (
              <RingLink ring={ring} technology={{ landscape, name, title }} />
            )}
            {maturity && <MaturityBadge maturity={maturity} />}
          </span>
        </div>
        <UseNotices
          warnings={evaluateTechnology(technology, policy, { context })}
        />
      </div>
    </li>
  );
}
