// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suspensions/suspension_page.h"

#include "core/base/clock.h"
#include "core/calendar/calendar_service.h"
#include "core/documents/error_text.h"
#include "core/documents/wording.h"
#include "core/school/school_service.h"
#include "core/students/student_service.h"
#include "core/suspensions/follow_on_rules.h"
#include "core/suspensions/follow_up_service.h"
#include "core/welcome_back/case_service.h"
#include "core/welcome_back/welcome_back_service.h"
#include "core/workspace.h"
#include "ui/common/history_panel.h"
#include "ui/common/labels.h"
#include "ui/common/navigator.h"
#include "ui/common/prompter.h"
#include "ui/common/role_guard.h"
#include "ui/common/student_picker.h"
#include "ui/common/undo_hint.h"
#include "ui/print/issued_list.h"
#include "ui/print/preview_panel.h"
#include "ui/suspensions/changes_card.h"
#include "ui/suspensions/correction_bar.h"
#include "ui/suspensions/issued_part.h"
#include "ui/suspensions/suspension_aside.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kAutosaveMs = 1000;

/// What went wrong with any of several answers, in their order.
template<class... Results>
std::vector<Error> errorsOf(const Results&... results)
{
    std::vector<Error> errors;
    const auto look = [&errors](const auto& result) {
        if (!result) {
            errors.push_back(result.error());
        }
    };
    (look(results), ...);
    return errors;
}

} // namespace

SuspensionPage::SuspensionPage(const UiContext& context, QWidget* parent)
    : Page(context, parent), m_stack(new QStackedLayout(this)), m_column(new ScrollColumn(this)),
      m_header(new PageHeader(tr("Record a suspension"), m_column->inside())),
      m_picker(new StudentPicker(
          [this] {
              auto rows = this->context().workspace.students().rows(this->context().clock.today());
              return rows ? std::move(*rows) : std::vector<StudentRow>();
          },
          m_column->inside())),
      m_message(bodyLabel(QString(), m_column->inside())),
      m_aside(new SuspensionAside(m_column->inside())),
      m_changes(new ChangesCard(m_column->inside())),
      m_correction(new CorrectionBar(m_column->inside())),
      m_life(new IssuedPart(context, m_column->inside())),
      m_issued(new IssuedList(context, m_column->inside())),
      m_history(new HistoryPanel(context, HistoryPanel::Shows::None, m_column->inside())),
      m_preview(new PreviewPanel(context, this)), m_autosave(new QTimer(this))
{
    m_stack->addWidget(m_column);
    m_stack->addWidget(m_preview);
    buildHeader();
    buildPreview();
    m_autosave->setSingleShot(true);
    m_autosave->setInterval(kAutosaveMs);
    listen();
}

void SuspensionPage::listen()
{
    connect(m_autosave, &QTimer::timeout, this, &SuspensionPage::saveDraft);
    connect(m_picker, &StudentPicker::picked, this, &SuspensionPage::chooseStudent);
    connect(m_aside, &SuspensionAside::fieldAsked, this, &SuspensionPage::leadTo);
    connect(m_aside, &SuspensionAside::preventionAsked, this,
            [this] { context().navigator.newPrevention(m_student.id); });
    connect(m_issued, &IssuedList::openAsked, this, &SuspensionPage::openDocument);
    connect(m_life, &IssuedPart::changed, this, &SuspensionPage::refresh);
    connect(m_life, &IssuedPart::outgoing, this, &SuspensionPage::preview);
    connect(m_life, &IssuedPart::revealAsked, this,
            [this](QWidget* widget) { m_column->reveal(widget); });
    connect(m_changes, &ChangesCard::asked, this, [this](CaseChange change) {
        if (change == CaseChange::Correction) {
            startCorrection();
        } else {
            m_life->ask(change);
        }
    });
    connect(m_correction, &CorrectionBar::lettersAsked, this, &SuspensionPage::previewCorrection);
    connect(m_correction, &CorrectionBar::closed, this, &SuspensionPage::stopCorrection);
}

void SuspensionPage::buildHeader()
{
    QWidget* inside = m_column->inside();
    m_previewButton = plainButton(tr("Preview letters"), u"previewLettersButton"_s, inside);
    m_issueButton = primaryButton(tr("Issue …"), u"issueButton"_s, inside);
    m_discardButton = plainButton(tr("Delete draft"), u"deleteDraftButton"_s, inside);
    m_issueBelow = primaryButton(tr("Issue …"), u"issueBelowButton"_s, inside);
    connect(m_issueBelow, &QPushButton::clicked, this, &SuspensionPage::askToIssue);
    for (QPushButton* button : {m_discardButton, m_previewButton, m_issueButton}) {
        m_header->addButton(button);
    }
    m_picker->setObjectName(u"suspensionStudentPicker"_s);
    m_picker->setAccessibleName(tr("Student"));
    m_picker->setPlaceholderText(tr("Who is it about? Type a name, form or UPN"));
    m_message->setWordWrap(true);
    setTone(m_message, Tone::Alert);
    m_column->main()->addWidget(m_header);
    m_column->main()->addWidget(m_picker);
    m_column->main()->addWidget(m_message);
    m_column->main()->addWidget(m_correction);
    m_column->main()->addWidget(m_life);
    m_column->main()->addWidget(m_issued);
    m_column->aside()->addWidget(m_aside);
    m_column->aside()->addWidget(m_changes);
    connect(m_previewButton, &QPushButton::clicked, this, &SuspensionPage::showLetters);
    connect(m_issueButton, &QPushButton::clicked, this, &SuspensionPage::askToIssue);
    connect(m_discardButton, &QPushButton::clicked, this, &SuspensionPage::removeDraft);
}

void SuspensionPage::buildPreview()
{
    connect(m_preview, &PreviewPanel::backAsked, this, [this] {
        m_stack->setCurrentWidget(m_column);
        refresh();
    });
    connect(m_preview, &PreviewPanel::output, this, [this] {
        m_stack->setCurrentWidget(m_column);
        refresh();
    });
}

QString SuspensionPage::title() const
{
    return m_student.id ? tr("Suspension — %1").arg(m_student.details.shownName())
                        : tr("Record a suspension");
}

QWidget* SuspensionPage::firstFocus() const
{
    return m_student.id ? nullptr : m_picker;
}

bool SuspensionPage::isDraft() const
{
    return m_case.suspension.status == SuspensionStatus::Draft;
}

bool SuspensionPage::readFacts()
{
    Workspace& workspace = context().workspace;
    auto school = workspace.school().load();
    auto staff = workspace.school().staff();
    auto calendar = workspace.calendar().load();
    const auto rules = workspace.school().rules();
    for (const Error& error : errorsOf(school, staff, calendar, rules)) {
        context().prompter.warn(this, tr("Not opened"), sentenceFor(error));
        return false;
    }
    m_facts = {std::move(*school), std::move(*staff), std::move(*calendar), *rules,
               context().clock.today(), {},
               refusalOf(workspace, Act::AgreeReferringSchool)};
    m_facts.othersOn = [&workspace](QDate date, SuspensionId except) {
        const auto others = workspace.welcomeBacks().othersOn(date, except);
        return others ? *others : std::vector<MeetingHour>();
    };
    return true;
}

void SuspensionPage::rebuildForm()
{
    delete m_form;
    m_form = new SuspensionForm(m_facts, m_column->inside());
    m_column->main()->addWidget(m_form);
    m_column->main()->addWidget(m_issueBelow, 0, Qt::AlignRight);
    m_column->main()->addWidget(m_history); // the last on the page
    connect(m_form, &SuspensionForm::changed, this, &SuspensionPage::formChanged);
}

void SuspensionPage::startNew(std::optional<StudentId> student)
{
    m_case = {};
    m_student = {};
    m_all = {};
    m_followUp = {};
    m_correcting = false;
    m_dirty = false;
    m_picker->invalidate();
    m_stack->setCurrentWidget(m_column);
    if (!readFacts()) {
        return;
    }
    rebuildForm();
    showCase();
    if (student) {
        chooseStudent(*student);
    }
}

bool SuspensionPage::open(SuspensionId id)
{
    m_correcting = false;
    m_dirty = false;
    delete m_form;
    m_form = nullptr;
    if (!read(id)) {
        return false;
    }
    m_stack->setCurrentWidget(m_column);
    return true;
}

/// What is stored, onto the page. A form is made anew only where the school has changed.
bool SuspensionPage::read(SuspensionId id)
{
    auto found = context().workspace.cases().find(id);
    auto followUp = context().workspace.followUps().find(id);
    for (const Error& error : errorsOf(found, followUp)) {
        cannotShow(error);
        return false;
    }
    const SuspensionFormFacts before = m_facts;
    if (!readFacts() || !readStudent(found->suspension.details.student)) {
        return false;
    }
    m_case = std::move(*found);
    m_followUp = std::move(*followUp);
    if (m_form == nullptr || !before.isSame(m_facts)) {
        rebuildForm();
    }
    showCase();
    return true;
}

void SuspensionPage::chooseStudent(StudentId id)
{
    if (!readStudent(id)) {
        return;
    }
    m_case = m_form->value();
    m_case.suspension.details.student = id;
    m_case.suspension.details.decidedAt = context().clock.now();
    m_dirty = true;
    showCase();
    m_form->focusField(u"what_happened"_s);
    Q_EMIT titleChanged();
}

void SuspensionPage::showCase()
{
    const bool chosen = static_cast<bool>(m_student.id);
    m_header->setTitle(title());
    QStringList parts;
    if (chosen) {
        parts << wording::yearGroup(m_student.details.yearGroup) << m_student.details.form;
        parts << (isDraft() ? tr("draft") : wording::status(m_case.suspension.status));
        parts.removeAll(QString());
    }
    m_header->setSubtitle(parts.join(u" · "_s));
    m_picker->setVisible(!chosen);
    m_message->hide();
    m_form->setVisible(chosen);
    m_form->show(m_case, m_student, m_all);
    m_form->setReadOnly(!isDraft() && !m_correcting);
    m_aside->setVisible(chosen);
    showButtons(chosen);
    checkForm();
    showDocuments();
    m_history->tellOf({SubjectKind::Suspension, m_case.suspension.id.number});
    showLife();
}

void SuspensionPage::showButtons(bool chosen)
{
    for (QPushButton* button : {m_issueButton, m_issueBelow, m_previewButton, m_discardButton}) {
        button->setVisible(chosen && isDraft());
    }
    const QString refusal = refusalOf(context().workspace, Act::IssueSuspension);
    refuse(*m_issueButton, refusal);
    refuse(*m_issueBelow, refusal);
}

void SuspensionPage::refresh()
{
    // What is being typed into stays: its own saving must not put it anew under the cursor.
    if (m_case.suspension.id && !isDraft() && !m_correcting) {
        read(m_case.suspension.id);
    }
}

void SuspensionPage::formChanged()
{
    m_dirty = true;
    checkForm();
    m_autosave->start();
}

void SuspensionPage::checkForm()
{
    if (!m_student.id) {
        return;
    }
    std::vector<Issue> issues;
    if (isDraft() || m_correcting) {
        issues = m_form->check();
        for (Issue issue : extensionIssues(m_case.suspension, m_form->value().suspension.details)) {
            issue.field = u"first_date"_s; // the calendar
            issues.insert(issues.begin(), issue);
        }
    }
    m_aside->setIssues(issues);
    const IssuedCase shown = issuedCase();
    m_aside->setCase(shown.facts, shown.findings, m_facts.calendar, settingOf(shown));
}

bool SuspensionPage::saveDraft()
{
    m_autosave->stop();
    if (!m_dirty || !m_student.id || !isDraft()) {
        return true;
    }
    m_case = m_form->value();
    const auto saved = context().workspace.cases().saveDraft(m_case);
    if (!saved) {
        m_message->setText(tr("Not saved yet. %1").arg(sentenceFor(saved.error())));
        m_message->show();
        return false;
    }
    const bool isNew = !m_case.suspension.id;
    m_case.suspension.id = *saved;
    m_dirty = false;
    m_message->hide();
    if (isNew) {
        m_form->adopt(*saved);
    }
    m_header->setSubtitle(tr("%1 · draft saved %2")
                              .arg(wording::yearGroup(m_student.details.yearGroup),
                                   context().clock.now().time().toString(u"HH:mm"_s)));
    return true;
}

bool SuspensionPage::tryLeave()
{
    const bool corrected = m_correcting && m_form->value() != m_case;
    if (corrected || (!isDraft() && m_life->hasUnsaved())) {
        return context().prompter.confirm(this, tr("Leave without saving?"),
                                          tr("What you typed about the suspension of %1 has not "
                                             "been saved.")
                                              .arg(m_student.details.shownName()),
                                          tr("Leave and lose the changes"));
    }
    if (saveDraft()) {
        return true;
    }
    return context().prompter.confirm(this, tr("Leave without saving?"), m_message->text(),
                                      tr("Leave and lose the changes"));
}

void SuspensionPage::removeDraft()
{
    const QString question =
        tr("The draft of %1’s suspension is deleted. Nothing has been sent. %2")
            .arg(m_student.details.shownName(), undoHint());
    if (!context().prompter.confirm(this, tr("Delete the draft?"), question, tr("Delete the draft"))) {
        return;
    }
    m_autosave->stop();
    m_dirty = false;
    if (m_case.suspension.id) {
        if (const auto done = context().workspace.cases().removeDraft(m_case.suspension.id); !done) {
            context().prompter.warn(this, tr("Not deleted"), sentenceFor(done.error()));
            return;
        }
    }
    startNew(std::nullopt);
    context().navigator.goBack();
}

} // namespace freshstart
