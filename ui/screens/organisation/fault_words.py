"""What is wrong with a form in the window's words; the codes are those of `intake.forms.faults`."""

from __future__ import annotations

from PySide6.QtCore import QObject

from intake.services.forms import Fault


class FaultWords(QObject):
    """`told` says the fault, `place` where in the workbook it stands."""

    def told(self, fault: Fault) -> str:
        words = {
            "type": self.tr("Questions of the type “{what}” are not supported."),
            "column": self.tr("The column “{what}” is not supported."),
            "sheet": self.tr("The sheet “{what}” is not supported."),
            "setting": self.tr("The setting “{what}” is not supported."),
            "function": self.tr("The function {what}() is not supported."),
            "path": self.tr("Paths like “{what}” are not supported: write ${name}.").replace("{name}", "{{name}}"),
            "syntax": self.tr("This is not an expression: it breaks at “{what}”."),
            "arguments": self.tr("{what}() is given too few or too many values."),
            "pattern": self.tr("The pattern “{what}” is wrong, or could take for ever."),
            "reference": self.tr("There is no question “{what}”."),
            "reference-repeat": self.tr("“{what}” is asked several times: outside of its repeat it has no one answer."),
            "reference-section": self.tr("“{what}” is a group or a note, which has no answer."),
            "circle": self.tr("“{what}” depends on itself."),
            "name": self.tr("“{what}” cannot be a name: use letters, digits, “_”, “-” and “.”."),
            "name-twice": self.tr("The name “{what}” stands twice."),
            "no-name": self.tr("The name is missing."),
            "no-label": self.tr("A question or a choice has no words."),
            "label-reference": self.tr("Answers inside the words of choices ({what}) are not supported."),
            "choice-column": self.tr("The choices have no column “{what}”."),
            "metadata": self.tr("“{what}” is not recorded: nothing about devices and their owners is kept."),
            "appearance-left": self.tr("The appearance “{what}” is left aside: it changes no answer."),
            "setting-left": self.tr(
                "The setting “{what}” is left aside: nothing is sent, and versions are counted at publishing."
            ),
            "choice-column-left": self.tr("The column “{what}” is left aside: no filter of choices asks for it."),
            "sheet-left": self.tr("The sheet “{what}” is left aside: it is no part of a form."),
            "list": self.tr("There is no list of choices “{what}”."),
            "no-calculation": self.tr("The calculation is missing."),
            "unended": self.tr("“{what}” is begun and not ended, or ended and not begun."),
            "empty-section": self.tr("The group “{what}” holds no question."),
            "no-questions": self.tr("There is no question in it."),
            "appearance": self.tr("The appearance “{what}” is not supported."),
            "too-long": self.tr("This is longer than allowed."),
            "too-many": self.tr("There are more questions, choices or languages than allowed."),
            "too-deep": self.tr("Groups are too deep inside each other."),
        }.get(fault.code, self.tr("The library that reads workbooks says: {what}"))
        return words.format(what=fault.what)

    def place(self, fault: Fault) -> str:
        """Sheet, row and column, as far as they are known."""
        if fault.row and fault.column:
            words = self.tr("Sheet {sheet}, row {row}, column {column}")
        elif fault.row:
            words = self.tr("Sheet {sheet}, row {row}")
        else:
            words = self.tr("Sheet {sheet}") if fault.sheet else self.tr("The workbook")
        return words.format(sheet=fault.sheet, row=fault.row, column=fault.column)
