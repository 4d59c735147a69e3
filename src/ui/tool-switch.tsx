import type { Option } from './option.ts';
import { Segmented } from './segmented.tsx';
import type { DrawingTool } from './use-drawing-tool.ts';
import './tool-switch.css';

interface ToolSwitchProps<T extends string> {
  /** Read aloud; the names of the tools say it to the eye. */
  readonly label: string;
  readonly drawing: DrawingTool<T>;
  readonly options: readonly Option<T>[];
}

/** The choice of what the pointer does in an area to draw in. */
export function ToolSwitch<T extends string>({ label, drawing, options }: ToolSwitchProps<T>) {
  return (
    <div className="ui-tool-switch">
      <Segmented
        label={label}
        isLabelHidden
        value={drawing.tool}
        options={options}
        onChange={drawing.onTool}
      />
    </div>
  );
}
