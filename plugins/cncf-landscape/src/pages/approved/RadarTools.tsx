import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import GetAppIcon from '@material-ui/icons/GetApp';
import ImageIcon from '@material-ui/icons/Image';
import PrintIcon from '@material-ui/icons/Print';
import type { RefObject } from 'react';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { cncfLandscapeApiRef } from '../../api/cncfLandscapeApiRef';
import { saveFile } from '../../export/saveFile';
import { cncfLandscapeTranslationRef } from '../../translation/translationRef';
import { drawPicture } from './drawPicture';

const useStyles = makeStyles(
  theme => ({
    tools: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      '@media print': { display: 'none' },
    },
    failed: { flexBasis: '100%', fontSize: '0.875rem', margin: 0 },
  }),
  { name: 'CncfLandscapeRadarTools' },
);

/** Takes the radar elsewhere: as a picture, as a file for the tech-radar plugin, on paper. */
export function RadarTools({ svgRef }: { svgRef: RefObject<SVGSVGElement> }) {
  const api = useApi(cncfLandscapeApiRef);
  const classes = useStyles();
  const { palette } = useTheme();
  const { t } = useTranslationRef(cncfLandscapeTranslationRef);
  const [picture, savePicture] = useAsyncFn(async () => {
    const png = await drawPicture(svgRef.current!, palette.background.default);
    saveFile('technology-radar.png', 'image/png', png);
  }, [svgRef, palette]);
  const [techRadar, saveTechRadar] = useAsyncFn(async () => {
    const radar = await api.getTechRadar();
    const text = `${JSON.stringify(radar, undefined, 2)}\n`;
    saveFile('tech-radar.json', 'application/json', text);
  }, [api]);
  const error = picture.error ?? techRadar.error;
  return (
    <div className={classes.tools}>
      <Button
        size="small"
        variant="secondary"
        iconStart={<ImageIcon fontSize="small" />}
        isDisabled={picture.loading}
        onPress={() => savePicture()}
      >
        {t('approved.picture')}
      </Button>
      <Button
        size="small"
        variant="secondary"
        iconStart={<GetAppIcon fontSize="small" />}
        isDisabled={techRadar.loading}
        onPress={() => saveTechRadar()}
      >
        {t('approved.techRadar')}
      </Button>
      <Button
        size="small"
        variant="secondary"
        iconStart={<PrintIcon fontSize="small" />}
        onPress={() => window.print()}
      >
        {t('approved.print')}
      </Button>
      {error && (
        <p className={classes.failed} role="alert">
          {t('approved.exportFailed', { message: error.message })}
        </p>
      )}
    </div>
  );
}
