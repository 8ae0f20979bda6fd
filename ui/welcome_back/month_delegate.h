// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace freshstart {

class MonthModel;
struct Colours;

/// Paints a day of the month: its number, why there is no school, and as many meetings as there is
/// room for; of the others it says how many they are.
class MonthDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    MonthDelegate(const MonthModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// How many lines of meetings a day shows in such a height.
    [[nodiscard]] static int linesIn(int height, int lineHeight);

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                     const QModelIndex& index, const Colours& colours) const;
    void paintHead(QPainter& painter, const QRect& line, const QModelIndex& index,
                   const Colours& colours) const;
    void paintMeetings(QPainter& painter, QRect line, int lines, const QModelIndex& index,
                       const Colours& colours) const;

    const MonthModel& m_model;
};

} // namespace freshstart
