// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/history.h"
#include "core/base/row_change.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace freshstart {

/// What one transaction did to one subject.
struct SubjectChanges {
    HistorySubject subject;
    HistoryAct act = HistoryAct::Changed;
    std::optional<StudentId> student = {}; ///< where the rows themselves say so
    std::vector<RowDifference> changes;    ///< empty: nothing that tells anything

    bool operator==(const SubjectChanges&) const = default;
};

/// What is left of the captured rows of one transaction: a row written several times counts once;
/// rows that were taken out and put back alike are no change, and a part that was replaced is a
/// change of that part. Subjects with nothing left are not in the list.
std::vector<SubjectChanges> differencesOf(const std::vector<RowChange>& changes);

/// The text an entry is kept as, and back.
QByteArray contentOf(const std::vector<RowDifference>& changes, const QString& reason = {});
std::vector<RowDifference> changesIn(const QByteArray& content);
QString reasonIn(const QByteArray& content);

/// What is stored of an entry beside what it says.
struct HistoryLink {
    HistoryEntry entry; ///< without its changes
    QByteArray content;
    QByteArray contentHash;
    QByteArray previousHash;
    QByteArray hash;
};

QByteArray hashOfContent(const QByteArray& content);
/// Over everything but the content itself, for which its hash stands: so content can be erased.
QByteArray hashOf(const HistoryLink& link);

/// Looks at one link after the other; says what is wrong with the first that is.
class ChainWalk
{
public:
    /// False: the chain is broken here.
    bool next(const HistoryLink& link);
    /// After the last one. How many there are and how the last one ends, as the file says.
    void finish(qint64 entries, const QByteArray& hash);
    [[nodiscard]] const ChainReport& report() const { return m_report; }

private:
    bool fail(ChainFault fault, qint64 entry);

    ChainReport m_report;
    QByteArray m_last;
};

} // namespace freshstart
