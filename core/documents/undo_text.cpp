// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/undo_text.h"

#include "core/base/translate.h"
#include "core/documents/history_fields.h"
#include "core/documents/history_text.h"
#include "core/documents/wording.h"

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

FRESHSTART_TR(UndoText)

/// Longer ones would make a menu as wide as the window.
constexpr int kLongestLabel = 40;

QString labelOf(const StepFacts& facts)
{
    const RowDifference& part = facts.part;
    if (!part.before.isEmpty() && !part.after.isEmpty()) {
        return historyLabel(part);
    }
    const QJsonObject& row = part.after.isEmpty() ? part.before : part.after;
    QStringList words;
    for (const QString& column : facts.labelColumns) {
        if (const QJsonValue value = row.value(column); !value.isUndefined()) {
            words.append(historyValue(part.table, column, value, {}));
        }
    }
    return words.join(u' ').simplified();
}

QString shortened(const QString& label)
{
    return label.size() <= kLongestLabel ? label : label.left(kLongestLabel - 1).trimmed() + u'…';
}

/// "contact Ms Kim Holt", "the suspension".
QString thingOf(const StepFacts& facts)
{
    const QString part = historyPart(facts.part.table);
    const QString label = shortened(labelOf(facts));
    if (part.isEmpty()) {
        const QString record = historySubject(facts.kind);
        return label.isEmpty() ? record : tr("%1 “%2”").arg(record, label);
    }
    const QString thing = label.isEmpty() ? part : QString(part + u' ' + label);
    return facts.otherParts > 0 ? tr("%1 and more").arg(thing) : thing;
}

/// What was done to the part or to the record.
QString actWords(const StepFacts& facts)
{
    const bool isPart = !historyPart(facts.part.table).isEmpty();
    const HistoryAct act = !isPart                        ? facts.act
                           : facts.part.before.isEmpty() ? HistoryAct::Created
                           : facts.part.after.isEmpty()  ? HistoryAct::Removed
                                                          : HistoryAct::Changed;
    switch (act) {
    case HistoryAct::Created:
        return tr("Added %1");
    case HistoryAct::Removed:
        return tr("Removed %1");
    case HistoryAct::Issued:
        return tr("Issued %1");
    case HistoryAct::Cancelled:
        return tr("Cancelled %1");
    case HistoryAct::Erased:
        return tr("Erased %1");
    default:
        return tr("Changed %1");
    }
}

} // namespace

QString stepWords(const StepFacts& facts)
{
    if (facts.students > 1) {
        return tr("Added or changed the records of %1 students").arg(facts.students);
    }
    const QString what = actWords(facts).arg(thingOf(facts));
    if (facts.student.isEmpty()) {
        return what;
    }
    const bool isStudent =
        facts.kind == SubjectKind::Student && historyPart(facts.part.table).isEmpty();
    return isStudent ? tr("%1 %2").arg(what, facts.student)
                     : tr("%1 of %2").arg(what, facts.student);
}

QString undoReason(const QString& what)
{
    return tr("undone: %1").arg(what);
}

QString redoReason(const QString& what)
{
    return tr("done again: %1").arg(what);
}

QString shownNameIn(const QJsonObject& student)
{
    const auto shown = [&student](const QString& preferred, const QString& plain) {
        const QString name = student.value(preferred).toString();
        return name.isEmpty() ? student.value(plain).toString() : name;
    };
    return QString(shown(u"preferred_forename"_s, u"forename"_s) + u' ' +
                   shown(u"preferred_surname"_s, u"surname"_s))
        .trimmed();
}

QString undoRefusal(const QString& why, const QString& what)
{
    if (why == "nothing"_L1) {
        return tr("There is nothing to undo.");
    }
    const QString first = tr("This cannot be undone: %1.").arg(what);
    if (why == "suspension_issued"_L1) {
        return tr("%1 The letters have gone out. Cancel or correct the suspension instead.")
            .arg(first);
    }
    if (why == "document_issued"_L1) {
        return tr("%1 What has gone out stays as it went out. Put it right and print it again: the "
                  "new one is kept beside it.")
            .arg(first);
    }
    if (why == "too_large"_L1) {
        return tr("%1 It changed too much at once. Restore the backup made before it, in Settings, "
                  "Backups.")
            .arg(first);
    }
    if (why == "erased"_L1) {
        return tr("%1 It has been erased for good.").arg(first);
    }
    return tr("%1 Something of it has been changed since. Change it by hand; nothing has been "
              "touched.")
        .arg(first);
}

} // namespace freshstart
