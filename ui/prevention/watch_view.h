// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prevention/watch.h"
#include "core/school/school.h"

#include <QDate>
#include <QWidget>

#include <map>
#include <vector>

class QLabel;

namespace freshstart {

class ScrollColumn;
class WatchCard;

/// What the watch list shows; put together by the page.
struct WatchFactsShown {
    std::vector<WatchRow> rows;
    std::map<qint64, std::vector<WatchDecision>> decisions; ///< by student, the latest first
    std::vector<StaffMember> deciders; ///< the head and those who act for the head
    QString dismissRefusal = {}; ///< why whoever works here may not dismiss; empty: they may

    bool operator==(const WatchFactsShown&) const = default;
};

/// The students at risk, one card each; those to decide on first.
class WatchView final : public QWidget
{
    Q_OBJECT

public:
    WatchView(QDate today, QWidget* parent);

    void show(const WatchFactsShown& shown);
    /// What was typed has been saved: the next show() takes its place.
    void forget();
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// A reason is typed that has not been saved.
    [[nodiscard]] bool isUnsaved() const;
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void decided(const WatchDecision& decision);
    void meetingAsked(StudentId student);
    void openAsked(PreventionId meeting);
    void studentAsked(StudentId student);

private:
    void addCard(const WatchRow& row);

    QDate m_today;
    bool m_readOnly = false;
    WatchFactsShown m_shown;
    ScrollColumn* m_column;
    QLabel* m_emptyTitle;
    QLabel* m_emptyHint;
    std::vector<WatchCard*> m_cards;
};

} // namespace freshstart
