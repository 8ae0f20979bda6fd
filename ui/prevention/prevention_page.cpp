// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/prevention_page.h"

#include "core/base/clock.h"
#include "core/documents/wording.h"
#include "core/prevention/prevention_rules.h"
#include "core/prevention/prevention_service.h"
#include "core/records/attachment_service.h"
#include "core/records/records_service.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/history_panel.h"
#include "ui/common/labels.h"
#include "ui/common/navigator.h"
#include "ui/common/pill.h"
#include "ui/common/student_picker.h"
#include "ui/prevention/copies_card.h"
#include "ui/prevention/course_words.h"
#include "ui/prevention/prevention_form.h"
#include "ui/prevention/prevention_state.h"
#include "ui/print/attachment_list.h"
#include "ui/print/issued_list.h"
#include "ui/print/kept_document.h"
#include "ui/print/preview_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kAutosaveMs = 1000;

} // namespace

PreventionPage::PreventionPage(const UiContext& context, QWidget* parent)
    : Page(context, parent)
    , m_readOnly(context.workspace.isReadOnly())
    , m_stack(new QStackedLayout(this))
    , m_column(new ScrollColumn(this))
    , m_header(new PageHeader(tr("Call a prevention meeting"), m_column->inside()))
    , m_state(new Pill({}, Tone::Neutral, m_column->inside()))
    , m_picker(new StudentPicker(
          [this] {
              auto rows = this->context().workspace.students().rows(this->context().clock.today());
              return rows ? std::move(*rows) : std::vector<StudentRow>();
          },
          m_column->inside()))
    , m_message(bodyLabel({}, m_column->inside()))
    , m_factsCard(new Card(tr("The student"), m_column->inside()))
    , m_copies(new CopiesCard(context.clock.today(), m_column->inside()))
    , m_issued(new IssuedList(context, m_column->inside()))
    , m_attachments(new AttachmentList(context, m_column->inside()))
    , m_history(new HistoryPanel(context, HistoryPanel::Shows::None, m_column->inside()))
    , m_aside(new PreventionAside(context.clock.today(), m_column->inside(), m_column->aside()))
    , m_preview(new PreviewPanel(context, this))
    , m_autosave(new QTimer(this))
{
    build();
}

PreventionPage::PreventionPage(const UiContext& context, PreventionId id, QWidget* parent)
    : PreventionPage(context, parent)
{
    if (!open(id)) {
        m_header->setSubtitle(tr("This meeting could not be opened."));
        m_aside->show({});
        for (QWidget* widget : {static_cast<QWidget*>(m_picker), static_cast<QWidget*>(m_factsCard),
                                static_cast<QWidget*>(m_issued),
                                static_cast<QWidget*>(m_attachments), static_cast<QWidget*>(m_save),
                                static_cast<QWidget*>(m_print), static_cast<QWidget*>(m_state)}) {
            widget->hide();
        }
    }
}

PreventionPage::PreventionPage(const UiContext& context, std::optional<StudentId> student,
                               QWidget* parent)
    : PreventionPage(context, parent)
{
    startNew(student);
}

void PreventionPage::build()
{
    m_stack->addWidget(m_column);
    m_stack->addWidget(m_preview);
    buildHeader();
    buildFacts();
    m_message->setObjectName(u"saveMessage"_s);
    setTone(m_message, Tone::Alert);
    say(m_readOnly ? tr("This file can only be read: nothing can be saved here.") : QString());
    for (QWidget* widget : {static_cast<QWidget*>(m_header), static_cast<QWidget*>(m_picker),
                            static_cast<QWidget*>(m_message), static_cast<QWidget*>(m_factsCard),
                            static_cast<QWidget*>(m_copies), static_cast<QWidget*>(m_issued),
                            static_cast<QWidget*>(m_attachments), static_cast<QWidget*>(m_history)}) {
        m_column->main()->addWidget(widget);
    }
    m_column->main()->addStretch();
    m_column->aside()->addStretch();
    m_copies->setEnabled(!m_readOnly);
    m_save->setEnabled(!m_readOnly);
    if (m_readOnly) {
        m_aside->setReadOnly();
    }
    m_autosave->setSingleShot(true);
    m_autosave->setInterval(kAutosaveMs);
    listen();
    listenToAside();
}

void PreventionPage::buildHeader()
{
    QWidget* inside = m_column->inside();
    auto* blank = plainButton(tr("Blank form …"), u"blankFormButton"_s, inside);
    m_save = plainButton(tr("Save"), u"savePreventionButton"_s, inside);
    m_print = primaryButton(tr("Print Appendix A …"), u"printAppendixButton"_s, inside);
    m_save->setShortcut(QKeySequence::Save);
    m_save->setToolTip(tr("Ctrl+S"));
    m_header->below()->addWidget(m_state, 0, Qt::AlignLeft);
    for (QPushButton* button : {blank, m_save, m_print}) {
        m_header->addButton(button);
    }
    m_picker->setObjectName(u"preventionStudentPicker"_s);
    m_picker->setAccessibleName(tr("Student"));
    m_picker->setPlaceholderText(tr("Who is it about? Type a name, form or UPN"));
    connect(blank, &QPushButton::clicked, this, &PreventionPage::showBlank);
    connect(m_save, &QPushButton::clicked, this, &PreventionPage::saveAsked);
    connect(m_print, &QPushButton::clicked, this, &PreventionPage::showRecord);
}

void PreventionPage::buildFacts()
{
    m_factsWords = bodyLabel({}, m_factsCard);
    m_factsWords->setObjectName(u"studentFacts"_s);
    m_reasons = bodyLabel({}, m_factsCard);
    m_reasons->setObjectName(u"reasonsForConcern"_s);
    m_factsCard->body()->addWidget(m_factsWords);
    m_factsCard->body()->addWidget(m_reasons);
    auto* edit = linkButton(tr("Correct it"), u"editStudentButton"_s, m_factsCard);
    edit->setAccessibleName(tr("Correct what is known about the student"));
    m_factsCard->addToHeader(edit);
    connect(edit, &QPushButton::clicked, this,
            [this] { context().navigator.editStudent(m_facts->student.id); });
}

void PreventionPage::listen()
{
    connect(m_autosave, &QTimer::timeout, this, &PreventionPage::save);
    connect(m_picker, &StudentPicker::picked, this, &PreventionPage::chooseStudent);
    connect(m_copies, &CopiesCard::noted, this, &PreventionPage::noteCopies);
    connect(m_issued, &IssuedList::openAsked, this, &PreventionPage::openDocument);
    connect(m_preview, &PreviewPanel::backAsked, this,
            [this] { m_stack->setCurrentWidget(m_column); });
    connect(m_preview, &PreviewPanel::output, this, [this] {
        m_stack->setCurrentWidget(m_column);
        showAround();
    });
}

void PreventionPage::listenToAside()
{
    connect(m_aside, &PreventionAside::paperAsked, this, &PreventionPage::showPaper);
    connect(m_aside, &PreventionAside::callOffAsked, this, &PreventionPage::callOff);
    connect(m_aside, &PreventionAside::reviewAsked, this,
            [this](std::optional<QDate> on, const QString& note) {
                if (keepFirst()) {
                    finish(context().workspace.preventions().markReviewed(m_meeting.id, on, note));
                }
            });
}

/// Those who work here, and whoever the meeting names though they have left.
bool PreventionPage::readSchool(const PreventionDetails& named)
{
    const SchoolService& service = context().workspace.school();
    auto school = service.load();
    auto staff = service.staff(SchoolService::Staff::All);
    if (!school || !staff) {
        showError(!school ? school.error() : staff.error());
        return false;
    }
    m_school = std::move(*school);
    m_staff = std::move(*staff);
    std::erase_if(m_staff, [&named](const StaffMember& member) {
        return !member.active && named.chair != member.id && named.result.decidedBy != member.id;
    });
    return true;
}

bool PreventionPage::readFacts(StudentId student)
{
    auto facts = readCallFacts(context().workspace, student, context().clock.today());
    if (!facts) {
        showError(facts.error());
        return false;
    }
    m_facts = std::move(*facts);
    return true;
}

void PreventionPage::buildForm()
{
    m_form = new PreventionForm({context().clock.today(), m_staff, m_school.headTitle},
                                m_column->inside());
    m_form->setEnabled(!m_readOnly);
    m_column->main()->insertWidget(m_column->main()->indexOf(m_copies), m_form);
    connect(m_form, &PreventionForm::changed, this, &PreventionPage::formChanged);
    connect(m_form, &PreventionForm::invitedAsked, this, &PreventionPage::noteInvited);
    connect(m_form, &PreventionForm::emailAsked, this, &PreventionPage::emailInvitation);
    connect(m_form, &PreventionForm::studentAsked, this,
            [this] { context().navigator.openStudent(m_facts->student.id); });
}

void PreventionPage::startNew(std::optional<StudentId> student)
{
    if (!readSchool({})) {
        return;
    }
    buildForm();
    showMeeting();
    if (student) {
        chooseStudent(*student);
    }
}

bool PreventionPage::open(PreventionId id)
{
    auto meeting = context().workspace.preventions().find(id);
    if (!meeting) {
        showError(meeting.error());
        return false;
    }
    if (!readSchool(meeting->details) || !readFacts(meeting->details.student)) {
        return false;
    }
    m_meeting = std::move(*meeting);
    buildForm();
    m_form->setDetails(m_meeting.details);
    m_form->know(*m_facts);
    showMeeting();
    keepDrafts();
    return true;
}

/// A new meeting knows at once whatever is known about the student.
void PreventionPage::chooseStudent(StudentId id)
{
    if (!readFacts(id)) {
        return;
    }
    m_meeting.details = startMeeting(m_facts->student, m_facts->suspensions, m_school,
                                     m_facts->head, context().clock.today(), m_facts->support);
    m_form->setDetails(m_meeting.details);
    m_form->know(*m_facts);
    showMeeting();
    keepDrafts();
}

QString PreventionPage::title() const
{
    return hasStudent() ? tr("Prevention meeting — %1").arg(m_facts->student.details.shownName())
                        : tr("Call a prevention meeting");
}

QWidget* PreventionPage::firstFocus() const
{
    if (!hasStudent()) {
        return m_picker;
    }
    return m_form != nullptr ? m_form->firstEdit() : nullptr;
}

void PreventionPage::say(const QString& sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void PreventionPage::showMeeting()
{
    m_picker->setVisible(!hasStudent());
    for (QWidget* widget : {static_cast<QWidget*>(m_factsCard), static_cast<QWidget*>(m_form),
                            static_cast<QWidget*>(m_save), static_cast<QWidget*>(m_print)}) {
        widget->setVisible(hasStudent());
    }
    showStanding();
    showFacts();
    checkForm();
    showAround();
    Q_EMIT titleChanged();
}

/// The state in a word and the header's lines.
void PreventionPage::showStanding()
{
    m_state->setVisible(static_cast<bool>(m_meeting.id));
    if (!hasStudent()) {
        m_header->setTitle(title());
        m_header->setSubtitle(tr("Choose the student: what is known is filled in by itself."));
        return;
    }
    const StudentDetails& student = m_facts->student.details;
    const PreventionState state = preventionState(m_meeting.details, context().clock.today());
    m_state->setText(inWords(state));
    m_state->setTone(toneOf(state));
    m_state->updateGeometry();
    QStringList parts{tr("Exclusion prevention meeting"), wording::yearGroup(student.yearGroup),
                      student.form, m_meeting.id ? m_savedWords : tr("not saved yet")};
    parts.removeAll(QString());
    m_header->setTitle(student.shownName());
    m_header->setSubtitle(parts.join(u" · "_s));
}

/// What the record says about the student, and why a meeting is thought of.
void PreventionPage::showFacts()
{
    if (!hasStudent()) {
        return;
    }
    const StudentDetails& details = m_facts->student.details;
    const QString born = details.dateOfBirth
                             ? tr("born %1").arg(wording::plainDate(*details.dateOfBirth))
                             : tr("date of birth not known");
    const QString address = details.address.isEmpty() ? tr("address not known")
                                                      : details.address.allLines().join(u", "_s);
    m_factsWords->setText(tr("%1, %2, %3\n%4\n%5")
                              .arg(details.shownName(), born, wording::yearGroup(details.yearGroup),
                                   address, m_school.name));
    const QStringList reasons = reasonsInWords(m_facts->suggestion);
    m_reasons->setText(reasons.isEmpty()
                           ? tr("No reason of the policy holds today; a meeting can be called all "
                                "the same.")
                           : tr("Why now: %1").arg(reasons.join(u' ')));
    setTone(m_reasons, reasons.isEmpty() ? Tone::Neutral : Tone::Warning);
}

/// The papers, files and copies around a meeting that is kept.
void PreventionPage::showAround()
{
    m_aside->show(m_meeting);
    const bool kept = static_cast<bool>(m_meeting.id);
    m_issued->setVisible(kept);
    m_attachments->setVisible(kept);
    m_history->tellOf({SubjectKind::Prevention, m_meeting.id.number});
    if (!kept) {
        return;
    }
    IssuedDocumentFilter filter;
    filter.prevention = m_meeting.id;
    const auto documents = context().workspace.records().list(filter);
    m_issued->setDocuments(documents ? *documents : std::vector<IssuedDocument>());
    m_isIssued = documents && isAmong(*documents, {u"appendix-a"_s, u"prevention-minutes"_s});
    const AttachmentSubject subject{m_meeting.details.student, {}, {}, m_meeting.id};
    m_attachments->setSubject(subject);
    const auto files = context().workspace.attachments().list(subject);
    const bool hasReports = files && std::ranges::find(*files, AttachmentKind::Report,
                                                       &Attachment::kind) != files->end();
    m_copies->show(m_meeting.details, hasReports);
}

void PreventionPage::refresh()
{
    m_picker->invalidate();
    if (hasStudent() && readFacts(m_facts->student.id)) {
        m_form->know(*m_facts);
        showFacts();
    }
    if (!m_meeting.id) {
        return;
    }
    auto meeting = context().workspace.preventions().find(m_meeting.id);
    if (!meeting) {
        cannotShow(meeting.error());
        return;
    }
    m_meeting = std::move(*meeting);
    m_form->adopt(m_meeting.details);
    // The page hears of its own saving, too: what stands there already is left alone.
    if (!m_dirty && m_meeting.details != m_form->details()) {
        m_form->setDetails(m_meeting.details);
    }
    showStanding();
    checkForm();
    showAround();
}

} // namespace freshstart
