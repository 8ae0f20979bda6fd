// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/context.h"
#include "ui/common/suggest_line.h"
#include "ui/search/finder.h"

#include <set>
#include <vector>

class QTimer;

namespace freshstart {

/// The one box to find everything with. The lists are read when somebody comes to it: the students
/// at once, the rest one after the other while the window stays awake.
class FinderLine final : public SuggestLine
{
    Q_OBJECT

public:
    FinderLine(const UiContext& context, QWidget* parent);

    /// What is offered beside records: places, settings, new records.
    void setActions(std::vector<FinderEntry> actions);
    /// Puts the cursor here; with nothing typed the actions are offered.
    void ask();
    [[nodiscard]] bool isReading() const { return !m_toRead.empty(); }

protected:
    void search(const QString& typed) override;
    void chosen(qint64 key) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void show(std::vector<FinderEntry> entries, const QString& note);
    void listenForChanges();
    void invalidate(const std::set<FinderKind>& kinds);
    void read(FinderKind kind);
    void readStudents();
    void readNext();

    UiContext m_context;
    Finder m_finder;
    std::vector<FinderEntry> m_shown;
    std::vector<NamedStudent> m_students;
    std::set<FinderKind> m_toRead; ///< the students first: everything hangs on them
    QTimer* m_reading;
};

} // namespace freshstart
