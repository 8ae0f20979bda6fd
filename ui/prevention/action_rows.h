// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prevention/meeting_course.h"

#include <QDate>
#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace freshstart {

class DateField;
class TextArea;

/// What was agreed to be done: what, by whom, by when, and how it stands. Enter goes on to the next
/// row.
class ActionRows final : public QWidget
{
    Q_OBJECT

public:
    ActionRows(QDate today, QWidget* parent);

    void setActions(const std::vector<PreventionAction>& actions);
    /// Rows that do not say what is to be done are left out.
    [[nodiscard]] std::vector<PreventionAction> actions() const;
    /// Takes over what the rows were given when they were stored.
    void adopt(const std::vector<PreventionAction>& stored);
    /// Leads to a row that says who or when, but not what. False: there is none.
    bool complainAboutMissing();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line {
        QWidget* box = nullptr;
        PreventionAction action; ///< as stored
        TextArea* wording = nullptr;
        TextArea* owner = nullptr;
        DateField* dueOn = nullptr;
        QComboBox* state = nullptr;
        QLineEdit* progress = nullptr;
        QPushButton* remove = nullptr;
    };

    Line makeLine(const PreventionAction& action);
    void makeStanding(Line& line);
    void layOut(const Line& line);
    void listen(const Line& line);
    void addLine(const PreventionAction& action);
    [[nodiscard]] PreventionAction actionOf(const Line& line) const;
    void insertAfter(const QWidget* box);
    void removeLine(const QWidget* box);
    void nameLines();
    static void nameLine(const Line& line, const QString& number);

    QDate m_today;
    QVBoxLayout* m_rows;
    QLabel* m_note;
    QPushButton* m_add;
    std::vector<Line> m_lines;
};

} // namespace freshstart
