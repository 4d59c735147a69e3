import { Segmented } from '../../ui/segmented.tsx';
import type { Input } from './params.ts';

/** What the pointer does on the map: it draws around symbols, or it moves the map. */
const TOOLS = ['rectangle', 'lasso', 'move'] as const;
export type Tool = (typeof TOOLS)[number];

interface ToolSwitchProps {
  readonly input: Input;
  readonly tool: Tool;
  readonly onTool: (tool: Tool) => void;
}

/** The choice of what the pointer does; it is a matter of the moment and in no address. */
export function ToolSwitch({ input: { messages }, tool, onTool }: ToolSwitchProps) {
  return (
    <Segmented
      label={messages.tool}
      isLabelHidden
      value={tool}
      options={TOOLS.map((value) => ({ value, label: messages.tools[value] }))}
      onChange={onTool}
    />
  );
}
