// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/history_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freshstart {

QJsonObject historyJson(const HistoryEntry& entry, const HistoryNames& names)
{
    QJsonArray changes;
    for (const RowDifference& change : entry.changes) {
        changes.append(QJsonObject{{u"table"_s, change.table},
                                   {u"of"_s, change.label},
                                   {u"before"_s, change.before},
                                   {u"after"_s, change.after}});
    }
    return {{u"entry"_s, entry.id},
            {u"moment"_s, entry.moment.toString(Qt::ISODateWithMs)},
            {u"who"_s, entry.who},
            {u"act"_s, toCode(entry.act)},
            {u"subject"_s, toCode(entry.subject.kind)},
            {u"subject_id"_s, entry.subject.id},
            {u"reason"_s, entry.reason},
            {u"changes"_s, changes},
            {u"sentence"_s, historySentence(entry, names)}};
}

} // namespace freshstart
