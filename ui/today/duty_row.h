// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/duty.h"

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace freshstart {

class TickForm;

/// What a row of Today is told beside its duty.
struct DutyRowSetting {
    QDate today;
    QStringList staff; ///< offered as who did it
    StepDone likely;   ///< what one click writes down
    bool showActor = true;
};

/// One duty: what, for whom, by when, why; the button that leads there, and for a step one that
/// ticks it off. Its source and the form for the details open below the words.
class DutyRow final : public QWidget
{
    Q_OBJECT

public:
    DutyRow(const Duty& duty, DutyRowSetting setting, QWidget* parent);

Q_SIGNALS:
    void openAsked(const freshstart::Duty& duty);
    void ticked(const freshstart::Duty& duty, const freshstart::StepDone& done);

private:
    [[nodiscard]] QVBoxLayout* buildWords();
    [[nodiscard]] QWidget* buildWhen();
    [[nodiscard]] QVBoxLayout* buildButtons();
    [[nodiscard]] QHBoxLayout* buildLinks();
    void showSource(bool shown);
    void showForm();
    void closeForm();

    Duty m_duty;
    DutyRowSetting m_setting;
    QVBoxLayout* m_words = nullptr;
    QPushButton* m_details = nullptr;
    QWidget* m_source = nullptr;
    TickForm* m_form = nullptr;
};

} // namespace freshstart
