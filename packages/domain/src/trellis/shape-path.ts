import type { MarkShape } from '../catalogue/discipline.ts';

function polygon(corners: number, radius: number, turn: number): string {
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = ((turn + (corner * 360) / corners) * Math.PI) / 180;
    return `${(radius * Math.sin(angle)).toFixed(2)},${(-radius * Math.cos(angle)).toFixed(2)}`;
  });
  return `M${points.join('L')}Z`;
}

/** The outline of a shape around 0,0 as an SVG path. Radii differ so that all shapes weigh the same to the eye. */
export function shapePath(shape: MarkShape, radius: number): string {
  switch (shape) {
    case 'CIRCLE':
      return `M${-radius},0a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0Z`;
    case 'SQUARE':
      return polygon(4, radius * 1.25, 45);
    case 'TRIANGLE':
      return polygon(3, radius * 1.35, 0);
    case 'DIAMOND':
      return polygon(4, radius * 1.25, 0);
    case 'HEXAGON':
      return polygon(6, radius * 1.1, 0);
  }
}
