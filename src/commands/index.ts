/**
 * The ribbon's function file. Every button of ours opens the pane at a view (`ShowTaskpane`), which needs no code;
 * Office still loads this page for the ribbon, so it only has to report ready.
 */
void Office.onReady();
