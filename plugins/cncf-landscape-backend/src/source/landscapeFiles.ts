/** The files that a source in the landscape format consists of. */
export const LANDSCAPE_FILE = 'landscape.yml';
/** In order: the first that is there is read. A new landscape of the public application has the second. */
export const LANDSCAPE_FILES = [LANDSCAPE_FILE, 'data.yml'] as const;
export const SETTINGS_FILE = 'settings.yml';
/** In order, as well. */
export const LOGO_FOLDERS = ['hosted_logos', 'logos'] as const;

/** Bounds on what is read. The real CNCF landscape has a data file of 1.1 MB, and 2,452 logos of 55 MB in all. */
export const SOURCE_LIMITS = {
  /** Of landscape.yml, and of settings.yml, in bytes. */
  fileBytes: 8 * 1024 * 1024,
  /** Of a logo, in bytes; a larger file is no logo. */
  logoBytes: 8_000_000,
  /** Of all that an archive holds, read or not, unpacked, in bytes. */
  archiveBytes: 1024 * 1024 * 1024,
  /** Files and folders in an archive, read or not. */
  archiveEntries: 50_000,
};
