import { useAdoptionStyles } from './adoptionStyles';

/** The rows of the matrix while its teams are not known, so that what is below stays where it is. */
export function MatrixOutline(props: { rows: number; columns: number }) {
  const { rows, columns } = props;
  const { waiting } = useAdoptionStyles();
  return (
    <tbody aria-hidden>
      {Array.from({ length: rows }, (_, row) => (
        <tr key={row}>
          <td>
            <span className={waiting} />
          </td>
          <td colSpan={columns} />
        </tr>
      ))}
    </tbody>
  );
}
