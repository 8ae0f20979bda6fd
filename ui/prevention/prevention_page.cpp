// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prevention/prevention_page.h"

#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "core/documents/wording.h"
#include "core/prevention/prevention_rules.h"
#include "core/prevention/prevention_service.h"
#include "core/records/records_service.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/welcome_back/case_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/date_text.h"
#include "ui/common/labels.h"
#include "ui/common/navigator.h"
#include "ui/common/prompter.h"
#include "ui/common/student_picker.h"
#include "ui/prevention/prevention_form.h"
#include "ui/print/issued_list.h"
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
    , m_stack(new QStackedLayout(this))
    , m_column(new ScrollColumn(this))
    , m_header(new PageHeader(tr("Call a prevention meeting"), m_column->inside()))
    , m_picker(new StudentPicker(
          [this] {
              auto rows = this->context().workspace.students().rows(this->context().clock.today());
              return rows ? std::move(*rows) : std::vector<StudentRow>();
          },
          m_column->inside()))
    , m_message(bodyLabel({}, m_column->inside()))
    , m_facts(new Card(tr("The student"), m_column->inside()))
    , m_doubts(new Card(tr("Still open"), m_column->inside()))
    , m_issued(new IssuedList(context, m_column->inside()))
    , m_preview(new PreviewPanel(context.prompter, this))
    , m_autosave(new QTimer(this))
{
    build();
}

PreventionPage::PreventionPage(const UiContext& context, PreventionId id, QWidget* parent)
    : PreventionPage(context, parent)
{
    if (!open(id)) {
        m_header->setSubtitle(tr("This meeting could not be opened."));
        for (QWidget* widget : {static_cast<QWidget*>(m_picker), static_cast<QWidget*>(m_facts),
                                static_cast<QWidget*>(m_doubts), static_cast<QWidget*>(m_issued),
                                static_cast<QWidget*>(m_save), static_cast<QWidget*>(m_print)}) {
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
    m_factsWords = bodyLabel({}, m_facts);
    m_factsWords->setObjectName(u"studentFacts"_s);
    m_facts->body()->addWidget(m_factsWords);
    m_message->setObjectName(u"saveMessage"_s);
    setTone(m_message, Tone::Alert);
    for (QWidget* widget : {static_cast<QWidget*>(m_header), static_cast<QWidget*>(m_picker),
                            static_cast<QWidget*>(m_message), static_cast<QWidget*>(m_facts),
                            static_cast<QWidget*>(m_issued)}) {
        m_column->main()->addWidget(widget);
    }
    m_column->main()->addStretch();
    buildAside();
    m_autosave->setSingleShot(true);
    m_autosave->setInterval(kAutosaveMs);
    connect(m_autosave, &QTimer::timeout, this, &PreventionPage::save);
    connect(m_picker, &StudentPicker::picked, this, &PreventionPage::chooseStudent);
    connect(m_issued, &IssuedList::openAsked, this, &PreventionPage::openDocument);
    connect(m_preview, &PreviewPanel::backAsked, this,
            [this] { m_stack->setCurrentWidget(m_column); });
    connect(m_preview, &PreviewPanel::output, this, [this] {
        m_stack->setCurrentWidget(m_column);
        showDocuments();
    });
}

void PreventionPage::buildHeader()
{
    QWidget* inside = m_column->inside();
    auto* blank = plainButton(tr("Blank form …"), u"blankFormButton"_s, inside);
    m_save = plainButton(tr("Save"), u"savePreventionButton"_s, inside);
    m_print = primaryButton(tr("Print Appendix A …"), u"printAppendixButton"_s, inside);
    m_save->setShortcut(QKeySequence::Save);
    m_save->setToolTip(tr("Ctrl+S"));
    for (QPushButton* button : {blank, m_save, m_print}) {
        m_header->addButton(button);
    }
    m_picker->setObjectName(u"preventionStudentPicker"_s);
    m_picker->setAccessibleName(tr("Student"));
    m_picker->setPlaceholderText(tr("Who is it about? Type a name, form or UPN"));
    connect(blank, &QPushButton::clicked, this, &PreventionPage::showBlank);
    connect(m_save, &QPushButton::clicked, this, &PreventionPage::saveAsked);
    connect(m_print, &QPushButton::clicked, this, &PreventionPage::showRecord);
    auto* edit = linkButton(tr("Correct it"), u"editStudentButton"_s, m_facts);
    edit->setAccessibleName(tr("Correct what is known about the student"));
    m_facts->addToHeader(edit);
    connect(edit, &QPushButton::clicked, this,
            [this] { context().navigator.editStudent(m_student.id); });
}

void PreventionPage::buildAside()
{
    auto* purpose = new Card(tr("What it is for"), m_column->inside());
    const QStringList thoughts = {
        tr("To plan how to meet the student’s needs better, so that school goes well. The "
           "headteacher opens the meeting with this and decides the way forward."),
        tr("It is for professionals. Governors may have to review a decision later, so they stay "
           "out of it; parents and the young person are talked with before and after."),
        tr("First the account of what happened and what the school has done, then what each "
           "partner can offer, then the plan."),
        tr("Everybody present gets a copy of this record, of the minutes and of any reports."),
    };
    for (const QString& thought : thoughts) {
        purpose->addRow(mutedLabel(thought, purpose));
    }
    m_column->aside()->addWidget(purpose);
    m_column->aside()->addWidget(m_doubts);
    m_column->aside()->addStretch();
}

bool PreventionPage::readSchool()
{
    const SchoolService& service = context().workspace.school();
    auto school = service.load();
    auto staff = service.staff();
    auto head = service.head();
    if (!school || !staff || !head) {
        showError(!school ? school.error() : !staff ? staff.error() : head.error());
        return false;
    }
    m_school = std::move(*school);
    m_staff = std::move(*staff);
    m_head = std::move(*head);
    return true;
}

void PreventionPage::buildForm()
{
    m_form = new PreventionForm({context().clock.today(), m_staff, m_school.headTitle},
                                m_column->inside());
    m_column->main()->insertWidget(m_column->main()->indexOf(m_issued), m_form);
    connect(m_form, &PreventionForm::changed, this, &PreventionPage::formChanged);
}

void PreventionPage::startNew(std::optional<StudentId> student)
{
    if (!readSchool()) {
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
    auto student = meeting ? context().workspace.students().find(meeting->details.student)
                           : Result<StudentRecord>(meeting.error());
    if (!student) {
        showError(student.error());
        return false;
    }
    if (!readSchool()) {
        return false;
    }
    m_meeting = std::move(*meeting);
    m_student = std::move(*student);
    buildForm();
    m_form->setDetails(m_meeting.details);
    showMeeting();
    return true;
}

/// A new meeting knows at once whatever is known about the student.
void PreventionPage::chooseStudent(StudentId id)
{
    auto student = context().workspace.students().find(id);
    const auto suspensions = context().workspace.cases().ofStudent(id);
    if (!student || !suspensions) {
        showError(student ? suspensions.error() : student.error());
        return;
    }
    m_student = std::move(*student);
    m_meeting.details =
        startMeeting(m_student, *suspensions, m_school, m_head, context().clock.today());
    m_form->setDetails(m_meeting.details);
    showMeeting();
}

QString PreventionPage::title() const
{
    return m_student.id ? tr("Prevention meeting — %1").arg(m_student.details.shownName())
                        : tr("Call a prevention meeting");
}

QWidget* PreventionPage::firstFocus() const
{
    if (!m_student.id) {
        return m_picker;
    }
    return m_form != nullptr ? m_form->firstEdit() : nullptr;
}

void PreventionPage::showMeeting()
{
    const bool chosen = static_cast<bool>(m_student.id);
    QStringList parts{tr("Exclusion prevention meeting"),
                      wording::yearGroup(m_student.details.yearGroup), m_student.details.form,
                      m_meeting.id ? QString() : tr("not saved yet")};
    parts.removeAll(QString());
    m_header->setTitle(chosen ? m_student.details.shownName() : title());
    m_header->setSubtitle(chosen ? parts.join(u" · "_s)
                                 : tr("Choose the student: what is known is filled in by itself."));
    m_picker->setVisible(!chosen);
    m_message->hide();
    for (QWidget* widget : {static_cast<QWidget*>(m_facts), static_cast<QWidget*>(m_form),
                            static_cast<QWidget*>(m_save), static_cast<QWidget*>(m_print)}) {
        widget->setVisible(chosen);
    }
    showFacts();
    checkForm();
    showDocuments();
    Q_EMIT titleChanged();
}

/// What the record says about the student, as far as it is known elsewhere.
void PreventionPage::showFacts()
{
    const StudentDetails& details = m_student.details;
    const QString born = details.dateOfBirth
                             ? tr("born %1").arg(wording::plainDate(*details.dateOfBirth))
                             : tr("date of birth not known");
    const QString address = details.address.isEmpty() ? tr("address not known")
                                                      : details.address.allLines().join(u", "_s);
    m_factsWords->setText(tr("%1, %2, %3\n%4\n%5")
                              .arg(details.shownName(), born, wording::yearGroup(details.yearGroup),
                                   address, m_school.name));
}

void PreventionPage::showDocuments()
{
    m_issued->setVisible(static_cast<bool>(m_meeting.id));
    if (!m_meeting.id) {
        return;
    }
    IssuedDocumentFilter filter;
    filter.prevention = m_meeting.id;
    const auto documents = context().workspace.records().list(filter);
    m_issued->setDocuments(documents ? *documents : std::vector<IssuedDocument>());
}

/// Findings stand at their fields; those that have none stand beside the form.
void PreventionPage::checkForm()
{
    m_doubts->clearRows();
    if (m_student.id) {
        for (const Issue& issue : m_form->check()) {
            m_doubts->addRow(mutedLabel(sentenceFor(issue), m_doubts));
        }
    }
    m_doubts->setVisible(m_doubts->rowCount() > 0);
}

void PreventionPage::refresh()
{
    m_picker->invalidate();
    if (!m_meeting.id || m_dirty) {
        return;
    }
    auto meeting = context().workspace.preventions().find(m_meeting.id);
    auto student = context().workspace.students().find(m_meeting.details.student);
    if (!meeting || !student) {
        showError(meeting ? student.error() : meeting.error());
        return;
    }
    m_meeting = std::move(*meeting);
    m_student = std::move(*student);
    // The page hears of its own saving, too: what stands there already is left alone.
    if (m_meeting.details != m_form->details()) {
        m_form->setDetails(m_meeting.details);
    }
    showFacts();
    checkForm();
    showDocuments();
}

void PreventionPage::formChanged()
{
    m_dirty = true;
    checkForm();
    m_autosave->start();
}

bool PreventionPage::save()
{
    m_autosave->stop();
    if (!m_dirty || !m_student.id) {
        return true;
    }
    const PreventionMeeting edited{m_meeting.id, m_form->details()};
    const auto saved = context().workspace.preventions().save(edited, m_staff);
    if (!saved) {
        const std::vector<Issue> issues = m_form->check();
        const auto problem = std::ranges::find(issues, Severity::Problem, &Issue::severity);
        m_message->setText(
            tr("Not saved yet. %1")
                .arg(problem != issues.end() ? sentenceFor(*problem) : sentenceFor(saved.error())));
        m_message->show();
        return false;
    }
    m_meeting = {*saved, edited.details};
    m_dirty = false;
    m_message->hide();
    m_header->setSubtitle(tr("Exclusion prevention meeting · saved at %1")
                              .arg(shownTime(context().clock.now().time())));
    showDocuments();
    return true;
}

void PreventionPage::saveAsked()
{
    m_dirty = true; // what is prefilled counts when somebody saves it
    if (!save()) {
        m_form->focusFirst(m_form->check());
    }
}

bool PreventionPage::tryLeave()
{
    if (save()) {
        return true;
    }
    return context().prompter.confirm(this, tr("Leave without saving?"), m_message->text(),
                                      tr("Leave and lose the changes"));
}

} // namespace freshstart
