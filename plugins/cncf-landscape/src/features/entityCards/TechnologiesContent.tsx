import type { Entity } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { TechnologiesCard } from './TechnologiesCard';
import { TechnologySumCard } from './TechnologySumCard';

const useStyles = makeStyles(
  theme => ({
    content: {
      alignItems: 'start',
      display: 'grid',
      gap: theme.spacing(3),
      gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 420px), 1fr))',
    },
  }),
  { name: 'CncfLandscapeTechnologiesContent' },
);

/** On a tab of an entity's page: what the entity uses, and what belongs to it uses together. */
export function TechnologiesContent(props: {
  uses: (entity: Entity) => boolean;
  sums: (entity: Entity) => boolean;
}) {
  const { entity } = useEntity();
  const classes = useStyles();
  return (
    <div className={classes.content}>
      {props.uses(entity) && <TechnologiesCard />}
      {props.sums(entity) && <TechnologySumCard />}
    </div>
  );
}
