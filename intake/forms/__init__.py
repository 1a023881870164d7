"""An organisation's own questions: what a form is, read from an XLSForm, its expressions, and what was answered."""
