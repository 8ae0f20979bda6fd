// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "core/base/clock.h"
#include "core/documents/duty_text.h"
#include "core/documents/error_text.h"
#include "core/documents/wording.h"
#include "core/records/undo_service.h"
#include "core/school/school_service.h"
#include "core/suspensions/follow_up_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/navigator.h"
#include "ui/common/prompter.h"
#include "ui/common/theme.h"
#include "ui/common/who_at_pc.h"
#include "ui/print/preview_panel.h"
#include "ui/today/backup_banner.h"
#include "ui/today/duty_list.h"
#include "ui/today/tick_notice.h"
#include "ui/today/today_aside.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kAllTopics = -1;

/// Of who did things: those still here, the heads first.
QStringList namesOf(const std::vector<StaffMember>& staff)
{
    QStringList names;
    for (const StaffMember& member : staff) {
        names << member.name;
    }
    return names;
}

/// The one person at the office, where there is only one.
QString onlyOneAtOffice(const std::vector<StaffMember>& staff)
{
    const auto isOffice = [](const StaffMember& m) { return m.role == StaffRole::Office; };
    const auto found = std::ranges::find_if(staff, isOffice);
    return std::ranges::count_if(staff, isOffice) == 1 ? found->name : QString();
}

} // namespace

TodayPage::TodayPage(const UiContext& context, QWidget* parent)
    : Page(context, parent)
    , m_stack(new QStackedLayout(this))
    , m_column(new ScrollColumn(this))
    , m_preview(new PreviewPanel(context, this))
{
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_front = new QWidget(this);
    m_notice = new TickNotice(m_front);
    m_notice->setContentsMargins(space::kPage, space::kCard, space::kPage, 0);
    auto* view = new QVBoxLayout(m_front); // the notice is seen wherever the list has been moved to
    view->setContentsMargins(0, 0, 0, 0);
    view->addWidget(m_notice);
    view->addWidget(m_column, 1);
    m_stack->addWidget(m_front);
    m_stack->addWidget(m_preview);
    buildColumn();
    connect(m_preview, &PreviewPanel::backAsked, this,
            [this] { m_stack->setCurrentWidget(m_front); });
}

void TodayPage::buildColumn()
{
    QWidget* inside = m_column->inside();
    m_header = new PageHeader(title(), inside);
    auto* print = plainButton(tr("Print day sheet"), u"daySheetButton"_s, inside);
    auto* due = plainButton(tr("Print what is due"), u"printDueButton"_s, inside);
    due->setToolTip(tr("The day sheet with the letters, notices and papers for meetings that are due today or "
                       "overdue, as one job"));
    m_header->addButton(print);
    m_header->addButton(due);
    m_list = new DutyList(inside);
    m_nothing = new Card(inside);
    m_aside = new TodayAside(m_column);
    QVBoxLayout* main = m_column->main();
    main->addWidget(m_header);
    m_backups = new BackupBanner(context(), inside);
    main->addWidget(m_backups);
    main->addWidget(buildChoices(inside));
    main->addWidget(m_nothing);
    main->addWidget(m_list);
    connect(print, &QPushButton::clicked, this, &TodayPage::showDaySheet);
    connect(due, &QPushButton::clicked, this, &TodayPage::showWhatIsDue);
    connect(m_notice, &TickNotice::undone, this, &TodayPage::undo);
    connect(m_list, &DutyList::openAsked, this, &TodayPage::lead);
    connect(m_list, &DutyList::ticked, this, &TodayPage::tick);
    connect(m_aside, &TodayAside::studentAsked, this,
            [this](StudentId student) { context().navigator.openStudent(student); });
}

QWidget* TodayPage::buildChoices(QWidget* parent)
{
    auto* box = new QWidget(parent);
    m_topic = new QComboBox(box);
    m_topic->setObjectName(u"topicCombo"_s);
    m_grouping = new QComboBox(box);
    m_grouping->setObjectName(u"groupCombo"_s);
    const auto add = [this](DutyGrouping grouping, const QString& words) {
        m_grouping->addItem(words, static_cast<int>(grouping));
    };
    add(DutyGrouping::DayAndPerson, tr("By day and person"));
    add(DutyGrouping::Day, tr("By day"));
    add(DutyGrouping::Person, tr("By person"));
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kStep);
    const auto addChoice = [&](const QString& name, QComboBox* combo) {
        QLabel* label = mutedLabel(name, box);
        label->setWordWrap(false);
        label->setBuddy(combo);
        combo->setAccessibleName(name);
        layout->addWidget(label);
        layout->addWidget(combo);
    };
    addChoice(tr("Show"), m_topic);
    layout->addSpacing(space::kStep);
    addChoice(tr("Set out"), m_grouping);
    layout->addStretch(1);
    for (QComboBox* combo : {m_topic, m_grouping}) {
        connect(combo, &QComboBox::currentIndexChanged, this, &TodayPage::fillDuties);
    }
    return box;
}

bool TodayPage::readPeople()
{
    const auto staff = context().workspace.school().staff();
    const auto head = context().workspace.school().head();
    if (!staff || !head) {
        showError(staff ? head.error() : staff.error());
        return false;
    }
    m_staff = namesOf(*staff);
    m_head = *head ? (*head)->name : QString();
    if (m_office.isEmpty()) {
        const QString here = nameAtPc(context().workspace);
        m_office = here.isEmpty() ? onlyOneAtOffice(*staff) : here;
    }
    m_list->setPeople(m_staff, [this](const Duty& duty) { return likely(duty); });
    return true;
}

void TodayPage::refresh()
{
    m_backups->refresh();
    auto view = context().workspace.today().on(context().clock.today());
    if (!view) {
        context().prompter.warn(this, tr("Not shown"), sentenceFor(view.error()));
        return;
    }
    if (!readPeople()) {
        return;
    }
    // The same duties stay as they stand: with them what is being typed, and the focus.
    const bool sameDuties = m_view && m_view->duties == view->duties;
    m_view = std::move(*view);
    m_aside->fill(*m_view);
    if (!sameDuties) {
        fill();
    }
}

void TodayPage::fill()
{
    const QDate today = context().clock.today();
    QStringList words{wording::longDate(today)};
    words << (m_view->calendar.isSchoolDay(today) ? tr("school day") : tr("no school today"));
    words << (m_view->duties.size() == 1 ? tr("1 thing to do")
                                         : tr("%1 things to do").arg(m_view->duties.size()));
    m_header->setSubtitle(words.join(u" · "_s));
    fillTopics();
    fillDuties();
    const auto overdue = std::ranges::count(m_view->duties, DutyState::Overdue, &Duty::state);
    Q_EMIT countChanged(static_cast<int>(overdue), overdue > 0);
}

void TodayPage::fillTopics()
{
    const QVariant chosen = m_topic->currentData();
    const QSignalBlocker quiet(m_topic);
    m_topic->clear();
    m_topic->addItem(tr("Everything"), kAllTopics);
    for (int i = 0; i <= static_cast<int>(DutyTopic::Prevention); ++i) {
        const auto topic = static_cast<DutyTopic>(i);
        const auto count = std::ranges::count(m_view->duties, topic, topicOf);
        m_topic->addItem(tr("%1 (%2)").arg(dutyTopic(topic)).arg(count), i);
    }
    m_topic->setCurrentIndex(std::max(0, m_topic->findData(chosen)));
}

std::vector<Duty> TodayPage::chosenDuties() const
{
    const int chosen = m_topic->currentData().toInt();
    std::vector<Duty> duties;
    std::ranges::copy_if(m_view->duties, std::back_inserter(duties), [chosen](const Duty& duty) {
        return chosen == kAllTopics || static_cast<int>(topicOf(duty)) == chosen;
    });
    return duties;
}

void TodayPage::fillDuties()
{
    if (!m_view) {
        return;
    }
    std::vector<Duty> duties = chosenDuties();
    m_nothing->clearRows();
    m_nothing->setVisible(duties.empty());
    if (m_view->duties.empty()) {
        m_nothing->addRow(
            bodyLabel(tr("Nothing needs anybody today. A new suspension is recorded "
                         "with the button at the top right; students are found, added "
                         "and imported under Students."),
                      m_nothing));
    } else if (duties.empty()) {
        m_nothing->addRow(bodyLabel(tr("Nothing of this kind is to be done. Choose “Everything” to "
                                       "see the rest."),
                                    m_nothing));
    }
    m_list->show(std::move(duties), static_cast<DutyGrouping>(m_grouping->currentData().toInt()),
                 context().clock.today());
}

StepDone TodayPage::likely(const Duty& duty) const
{
    StepDone done;
    done.step = duty.step.value_or(Step::SendLetter);
    done.on = context().clock.today();
    done.method = methodForTick(done.step);
    if (!duty.actorName.isEmpty()) {
        done.by = duty.actorName;
    } else if (duty.actor == DutyActor::Head) {
        done.by = m_head;
    } else {
        done.by = m_office;
    }
    return done;
}

void TodayPage::lead(const Duty& duty)
{
    Navigator& navigator = context().navigator;
    if (duty.step == Step::ConsiderPrevention || duty.kind == DutyKind::CallPrevention) {
        navigator.newPrevention(duty.student);
    } else if (duty.kind == DutyKind::ReviewRecords) {
        navigator.openRecords();
    } else if (duty.kind == DutyKind::AnswerAccessRequest) {
        navigator.openRecordsOf(duty.student);
    } else if (const auto* suspension = std::get_if<SuspensionId>(&duty.target)) {
        navigator.openSuspension(*suspension);
    } else if (const auto* meeting = std::get_if<WelcomeBackId>(&duty.target)) {
        navigator.openWelcomeBack(*meeting);
    } else if (const auto* prevention = std::get_if<PreventionId>(&duty.target)) {
        navigator.openPrevention(*prevention);
    } else if (const auto* student = std::get_if<StudentId>(&duty.target)) {
        navigator.openStudent(*student);
    }
}

void TodayPage::tick(const Duty& duty, const StepDone& done)
{
    const auto* suspension = std::get_if<SuspensionId>(&duty.target);
    if (suspension == nullptr) {
        return;
    }
    Tick tick{*suspension, done.step, dutyTitle(duty)};
    const auto before = context().workspace.undo().nextUndo();
    const bool byOffice = duty.actor == DutyActor::Office && !done.by.isEmpty();
    const QString by = done.by;
    const qsizetype place = m_list->focusedDone();
    if (const auto saved = context().workspace.followUps().tick(*suspension, done); !saved) {
        showError(saved.error());
        return;
    }
    if (byOffice) {
        m_office = by;
    }
    const auto after = context().workspace.undo().nextUndo();
    tick.undoStep = after && after != before ? after->number : 0;
    m_lastTick = tick;
    m_notice->say(by.isEmpty() ? tr("Done: %1.").arg(tick.words)
                               : tr("Done by %1: %2.").arg(by, tick.words));
    auto* bar = m_column->findChild<QScrollArea*>()->verticalScrollBar();
    const int stood = bar->value();
    refresh();
    m_list->focusDone(place);
    QTimer::singleShot(0, bar, [bar, stood] { bar->setValue(stood); }); // once it is laid out
}

void TodayPage::undo()
{
    if (!m_lastTick) {
        return;
    }
    const Tick tick = *m_lastTick;
    Workspace& workspace = context().workspace;
    if (workspace.undo().knows(tick.undoStep)) {
        if (const auto done = workspace.undo().undo(tick.undoStep); !done) {
            showError(done.error());
            return;
        }
    } else if (const auto done = workspace.followUps().untick(tick.suspension, tick.step); !done) {
        showError(done.error());
        return;
    }
    m_lastTick.reset();
    m_notice->hide();
    refresh();
}

} // namespace freshstart
