// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/today_service.h"
#include "ui/common/page.h"
#include "ui/today/duty_words.h"

#include <optional>

class QComboBox;
class QStackedLayout;

namespace freshstart {

class BackupBanner;
class Card;
class DutyList;
class PreviewPanel;
class TickNotice;
struct DuePaper;
class TodayAside;

/// What needs a person: overdue first, then today, then the days to come; each with its reason, the
/// one button that leads there, and for a step one that ticks it off. Beside it who is out, who
/// comes back, which meetings are near. Nothing goes away because somebody looked at it.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    TodayPage(const UiContext& context, QWidget* parent);

    [[nodiscard]] QString title() const override { return tr("Today"); }
    void refresh() override;
    void showDaySheet(); ///< ready to be printed
    void showWhatIsDue(); ///< the day sheet and every paper that today needs, as one job

private:
    void buildColumn();
    [[nodiscard]] QWidget* buildChoices(QWidget* parent);
    [[nodiscard]] bool readPeople();
    void fill();
    void fillTopics();
    void fillDuties();
    [[nodiscard]] std::vector<Duty> chosenDuties() const;
    [[nodiscard]] StepDone likely(const Duty& duty) const;
    void lead(const Duty& duty);
    void tick(const Duty& duty, const StepDone& done);
    void undo();
    /// The papers that go out for the record are kept, before they are printed.
    bool keep(const std::vector<DuePaper>& papers);

    struct Tick {
        SuspensionId suspension;
        Step step;
        QString words;
        qint64 undoStep = 0; ///< 0: it was done already
    };

    std::optional<TodayView> m_view;
    std::optional<Tick> m_lastTick;
    QStringList m_staff;
    QString m_head;
    QString m_office; ///< who ticks things off at the office: the last name given
    QStackedLayout* m_stack;
    QWidget* m_front = nullptr; ///< the notice above the scrolled column
    ScrollColumn* m_column;
    PreviewPanel* m_preview;
    PageHeader* m_header = nullptr;
    BackupBanner* m_backups = nullptr;
    TickNotice* m_notice = nullptr;
    QComboBox* m_topic = nullptr;
    QComboBox* m_grouping = nullptr;
    DutyList* m_list = nullptr;
    Card* m_nothing = nullptr;
    TodayAside* m_aside = nullptr;
};

} // namespace freshstart
