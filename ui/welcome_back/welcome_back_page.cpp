// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_back/welcome_back_page.h"

#include "core/base/clock.h"
#include "core/calendar/calendar_service.h"
#include "core/documents/error_text.h"
#include "core/documents/wording.h"
#include "core/records/records_service.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/suspensions/length_rules.h"
#include "core/welcome_back/case_service.h"
#include "core/welcome_back/welcome_back_rules.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/pill.h"
#include "ui/print/issued_list.h"
#include "ui/print/preview_panel.h"
#include "ui/welcome_back/meeting_state.h"
#include "ui/welcome_back/plan_card.h"
#include "ui/welcome_back/record_form.h"
#include "ui/welcome_back/upload_card.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kAutosaveMs = 1000;

} // namespace

WelcomeBackPage::WelcomeBackPage(const UiContext& context, WelcomeBackId id, QWidget* parent)
    : Page(context, parent)
    , m_id(id)
    , m_stack(new QStackedLayout(this))
    , m_column(new ScrollColumn(this))
    , m_header(new PageHeader(tr("Welcome back"), m_column->inside()))
    , m_state(new Pill({}, Tone::Neutral, m_column->inside()))
    , m_message(bodyLabel({}, m_column->inside()))
    , m_doubts(new Card(tr("Not in the record yet"), m_column->inside()))
    , m_upload(new UploadCard(context.clock.today(), m_column->inside()))
    , m_issued(new IssuedList(context, m_column->inside()))
    , m_preview(new PreviewPanel(context.prompter, this))
    , m_autosave(new QTimer(this))
{
    build();
    if (read()) {
        buildForms();
        showMeeting();
        return;
    }
    m_header->setSubtitle(tr("This meeting could not be opened."));
    for (auto* button : m_header->findChildren<QPushButton*>()) {
        button->setEnabled(false);
    }
}

void WelcomeBackPage::build()
{
    m_stack->addWidget(m_column);
    m_stack->addWidget(m_preview);
    buildHeader();
    m_message->setObjectName(u"saveMessage"_s);
    m_message->hide();
    setTone(m_message, Tone::Alert);
    m_column->main()->addWidget(m_header);
    m_column->main()->addWidget(m_message);
    m_column->main()->addWidget(m_issued);
    m_column->main()->addStretch();
    buildAside();
    m_autosave->setSingleShot(true);
    m_autosave->setInterval(kAutosaveMs);
    connect(m_autosave, &QTimer::timeout, this, &WelcomeBackPage::saveRecord);
    connect(m_upload, &UploadCard::uploaded, this,
            [this](QDate on, const QString& by) { markUploaded(on, by); });
    connect(m_upload, &UploadCard::takenBack, this, [this] { markUploaded({}, {}); });
    connect(m_issued, &IssuedList::openAsked, this, &WelcomeBackPage::openDocument);
    connect(m_preview, &PreviewPanel::backAsked, this,
            [this] { m_stack->setCurrentWidget(m_column); });
    connect(m_preview, &PreviewPanel::output, this, [this] {
        m_stack->setCurrentWidget(m_column);
        showDocuments();
    });
}

void WelcomeBackPage::buildHeader()
{
    QWidget* inside = m_column->inside();
    auto* preparation = plainButton(tr("Preparation sheet"), u"preparationButton"_s, inside);
    auto* save = plainButton(tr("Save"), u"saveRecordButton"_s, inside);
    auto* print = primaryButton(tr("Print record …"), u"printRecordButton"_s, inside);
    save->setShortcut(QKeySequence::Save);
    save->setToolTip(tr("Ctrl+S. The record also saves itself while you type."));
    m_header->below()->addWidget(m_state, 0, Qt::AlignLeft);
    for (QPushButton* button : {preparation, save, print}) {
        m_header->addButton(button);
    }
    connect(preparation, &QPushButton::clicked, this, &WelcomeBackPage::showPreparation);
    connect(save, &QPushButton::clicked, this, &WelcomeBackPage::saveAsked);
    connect(print, &QPushButton::clicked, this, &WelcomeBackPage::showRecord);
}

void WelcomeBackPage::buildAside()
{
    auto* spirit = new Card(tr("To keep in mind"), m_column->inside());
    const QStringList thoughts = {
        tr("Good news comes first: it is over, and everybody is glad to have the student back."),
        tr("Ask what would help, and write down who does what."),
        tr("If this meeting does not feel right to lead today, tell the headteacher: somebody else "
           "will take it."),
        tr("After the meeting the student goes to lessons."),
    };
    for (const QString& thought : thoughts) {
        spirit->addRow(mutedLabel(thought, spirit));
    }
    m_column->aside()->addWidget(spirit);
    m_column->aside()->addWidget(m_doubts);
    m_column->aside()->addWidget(m_upload);
    m_column->aside()->addStretch();
}

bool WelcomeBackPage::read()
{
    Workspace& workspace = context().workspace;
    auto meeting = workspace.welcomeBacks().find(m_id);
    if (!meeting) {
        showError(meeting.error());
        return false;
    }
    auto suspensionCase = workspace.cases().find(meeting->suspension);
    auto student = workspace.students().find(meeting->student);
    auto school = workspace.school().load();
    auto staff = workspace.school().staff();
    auto calendar = workspace.calendar().load();
    if (!suspensionCase || !student || !school || !staff || !calendar) {
        showError(!suspensionCase ? suspensionCase.error()
                  : !student      ? student.error()
                  : !school       ? school.error()
                  : !staff        ? staff.error()
                                  : calendar.error());
        return false;
    }
    QString leadName;
    if (meeting->plan.lead) {
        const auto lead = workspace.school().findStaff(*meeting->plan.lead);
        leadName = lead ? lead->name : QString();
    }
    m_meeting = std::move(*meeting);
    m_facts = {std::move(*school),   std::move(*staff),
               std::move(*calendar), std::move(suspensionCase->suspension),
               std::move(*student),  std::move(leadName)};
    return true;
}

void WelcomeBackPage::buildForms()
{
    const QDate today = context().clock.today();
    m_plan = new PlanCard(
        today, m_facts.staff,
        [this](const WelcomeBackPlan& plan) {
            return validate(plan, PlanFacts{returnMoment(), m_facts.calendar});
        },
        m_column->inside());
    RecordFormFacts facts{today, m_facts.student.details.shownForename(), {}};
    for (const StaffMember& member : m_facts.staff) {
        facts.staffNames.append(member.name);
    }
    m_form = new RecordForm(facts, m_column->inside());
    m_form->setRecord(startingRecord());
    m_column->main()->insertWidget(2, m_plan);
    m_column->main()->insertWidget(3, m_form);
    connect(m_plan, &PlanCard::arrangeAsked, this, &WelcomeBackPage::arrange);
    connect(m_form, &RecordForm::changed, this, &WelcomeBackPage::formChanged);
}

QString WelcomeBackPage::title() const
{
    const QString name = m_facts.student.details.shownName();
    return name.isEmpty() ? tr("Welcome back") : tr("Welcome back — %1").arg(name);
}

QWidget* WelcomeBackPage::firstFocus() const
{
    return m_form != nullptr ? focusTarget(m_form->heldOnEdit()) : nullptr;
}

RecordFacts WelcomeBackPage::recordFacts() const
{
    return {m_facts.staff, m_meeting.plan, context().clock.today()};
}

HalfDay WelcomeBackPage::returnMoment() const
{
    return freshstart::returnMoment(m_facts.suspension.details, m_facts.calendar);
}

WelcomeBackRecord WelcomeBackPage::startingRecord() const
{
    return m_meeting.record.value_or(
        startRecord(m_meeting.plan, m_facts.leadName, m_facts.student, wording::relationship));
}

QString WelcomeBackPage::planInWords() const
{
    const WelcomeBackPlan& plan = m_meeting.plan;
    if (plan.arrangement == WelcomeBackArrangement::WithoutMeeting) {
        const QString session =
            plan.interventionDate
                ? tr("A separate session on %1.").arg(wording::longDate(*plan.interventionDate))
                : tr("The separate session has no date yet.");
        return tr("Returns without a meeting. %1. %2")
            .arg(wording::reason(plan.noMeetingReason), session);
    }
    if (plan.arrangement == WelcomeBackArrangement::ToBeArranged || !plan.date) {
        return tr("No date has been set yet.");
    }
    QString when = wording::longDate(*plan.date);
    if (plan.time) {
        when = tr("%1 at %2").arg(when, wording::time(*plan.time));
    }
    QStringList parts{when, plan.place};
    if (!m_facts.leadName.isEmpty()) {
        parts.append(tr("led by %1").arg(m_facts.leadName));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void WelcomeBackPage::showMeeting()
{
    const HalfDay back = returnMoment();
    std::optional<StaffId> head;
    for (const StaffMember& member : m_facts.staff) {
        if (!head && member.role == StaffRole::Head) {
            head = member.id;
        }
    }
    m_plan->setPlan(
        m_meeting.plan, planInWords(),
        proposedPlan(back, m_facts.school.morningStart, m_facts.school.afternoonStart, head),
        back.isValid() ? wording::longMoment(back) : QString());
    showStanding();
    showDoubts();
    showDocuments();
    Q_EMIT titleChanged();
}

/// The state in a word, the header's line and the way to CPOMS.
void WelcomeBackPage::showStanding()
{
    const std::optional<QDate> heldOn =
        m_meeting.record ? std::optional(m_meeting.record->heldOn) : std::nullopt;
    const QDate today = context().clock.today();
    const MeetingState state = meetingState(m_meeting.plan, heldOn, m_meeting.uploadedOn, today);
    m_state->setText(inWords(state));
    m_state->setTone(toneOf(state));
    m_state->updateGeometry();
    QStringList parts{tr("Welcome back meeting"),
                      wording::yearGroup(m_facts.student.details.yearGroup),
                      m_facts.student.details.form};
    parts.removeAll(QString());
    m_header->setTitle(m_facts.student.details.shownName());
    m_header->setSubtitle(parts.join(u" · "_s));
    const bool held = heldOn && *heldOn <= today;
    m_upload->setState(held ? uploadBy(*heldOn, m_facts.calendar) : QDate(), m_meeting.uploadedOn,
                       m_meeting.uploadedBy);
}

/// What a record should say and does not: only once there is one, so that nobody starts with a
/// list of reproaches.
void WelcomeBackPage::showDoubts()
{
    m_doubts->clearRows();
    const bool begun = m_dirty || m_meeting.record.has_value();
    const auto issues = begun ? validate(m_form->record(), recordFacts()) : std::vector<Issue>();
    const std::vector<Issue> others = m_form->showIssues(issues);
    for (const Issue& issue : others) {
        m_doubts->addRow(mutedLabel(sentenceFor(issue), m_doubts));
    }
    m_doubts->setVisible(!others.empty());
}

void WelcomeBackPage::showDocuments()
{
    IssuedDocumentFilter filter;
    filter.welcomeBack = m_id;
    const auto documents = context().workspace.records().list(filter);
    m_issued->setDocuments(documents ? *documents : std::vector<IssuedDocument>());
}

void WelcomeBackPage::refresh()
{
    if (m_form == nullptr || m_dirty || !read()) {
        return;
    }
    // The page hears of its own saving, too: what stands there already is left alone.
    if (const WelcomeBackRecord stored = startingRecord(); stored != m_form->record()) {
        m_form->setRecord(stored);
    }
    showMeeting();
}

} // namespace freshstart
