import { todayInKazakhstan } from '../clock.ts';
import { previewCommand } from './preview/preview-command.ts';
import { readPreviewCall } from './preview/read-call.ts';
import { runCommand } from './run-command.ts';

await runCommand((args) => previewCommand(readPreviewCall(args, todayInKazakhstan)));
