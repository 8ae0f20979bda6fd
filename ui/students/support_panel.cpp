// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/support_panel.h"

#include "core/base/change_notifier.h"
#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "core/students/student_service.h"
#include "core/students/support_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/flow_layout.h"
#include "ui/common/labels.h"
#include "ui/common/pill.h"
#include "ui/common/prompter.h"
#include "ui/common/undo_hint.h"
#include "ui/students/support_forms.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// A box whose rows stand close together.
QWidget* newBox(QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHalf);
    return box;
}

} // namespace

SupportPanel::SupportPanel(const UiContext& context, StudentId student, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_student(student)
    , m_card(new Card(tr("Support and plans"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    fill();
    // Queued: the button that asked for a change goes with the rows, and must have been let go.
    connect(
        &context.workspace.changes(), &ChangeNotifier::studentsChanged, this,
        [this] {
            if (m_form == nullptr) { // what is being typed stays
                fill();
            }
        },
        Qt::QueuedConnection);
}

void SupportPanel::fill()
{
    m_card->clearRows();
    m_form = nullptr;
    const auto support = m_context.workspace.supports().of(m_student);
    if (!support) {
        m_card->addRow(bodyLabel(sentenceFor(support.error()), m_card));
        return;
    }
    addButtons();
    if (*support == StudentSupport{}) {
        m_card->addRow(mutedLabel(
            tr("Nothing yet. Write down what the school has tried – internal exclusions, support, "
               "alternative provision, plans – so that it is at hand when a prevention meeting is "
               "called."),
            m_card));
    }
    addLines(tr("Internal exclusions"), support->internalExclusions);
    addLines(tr("Additional support"), support->additional);
    addLines(tr("Alternative provision"), support->placements);
    addLines(tr("Plans"), support->plans);
    addAssessment(support->earlyHelp);
    if (m_focusAfter) { // whoever works by keyboard goes on from here
        m_focusAfter = false;
        m_newPlace->parentWidget()->findChild<QPushButton*>()->setFocus(Qt::OtherFocusReason);
    }
}

void SupportPanel::addButtons()
{
    QWidget* box = newBox(m_card);
    auto* buttons = new QWidget(box);
    auto* flow = new FlowLayout(space::kStep);
    buttons->setLayout(flow);
    m_newPlace = newBox(box);
    const auto add = [&](const QString& text, const QString& name, const auto& from) {
        auto* button = smallButton(text, name, buttons);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, from, button] { open(from, m_newPlace, button); });
    };
    const QDate today = m_context.clock.today();
    add(tr("Add an internal exclusion …"), u"addExclusionButton"_s,
        InternalExclusion{{}, today, 2, {}, {}});
    add(tr("Add support …"), u"addSupportButton"_s,
        AdditionalSupport{{}, SupportKind::Mentoring, {}, today, {}, {}, {}});
    add(tr("Add alternative provision …"), u"addPlacementButton"_s,
        AlternativePlacement{{}, {}, today, {}, true, {}});
    add(tr("Add a plan …"), u"addPlanButton"_s,
        SupportPlan{{}, PlanKind::BehaviourSupport, today, {}, {}, {}, true, {}});
    box->layout()->addWidget(buttons);
    box->layout()->addWidget(m_newPlace);
    m_card->addRow(box);
}

/// The words of a line and its buttons.
SupportPanel::Buttons SupportPanel::addLine(const SupportLine& line, QWidget* box,
                                            const QString& changeName)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kStep);
    row->addWidget(bodyLabel(line.title, box), 1);
    row->addWidget(new Pill(line.pill.text, line.pill.tone, box), 0, Qt::AlignTop);
    auto* change = smallButton(tr("Change …"), changeName, box);
    change->setAccessibleName(tr("Change %1").arg(line.name));
    auto* remove = smallButton(tr("Remove …"), u"removeSupportButton"_s, box);
    remove->setAccessibleName(tr("Remove %1").arg(line.name));
    row->addWidget(change, 0, Qt::AlignTop);
    row->addWidget(remove, 0, Qt::AlignTop);
    auto* layout = static_cast<QVBoxLayout*>(box->layout());
    layout->addLayout(row);
    for (const QString& words : {line.facts, line.note}) {
        if (!words.isEmpty()) {
            layout->addWidget(smallLabel(words, box));
        }
    }
    return {change, remove};
}

template<typename Value>
void SupportPanel::addLines(const QString& heading, const std::vector<Value>& values)
{
    bool isFirst = true;
    for (const Value& value : values) {
        QWidget* box = newBox(m_card);
        if (isFirst) {
            box->layout()->addWidget(sectionTitle(heading, box));
            isFirst = false;
        }
        const SupportLine line = lineOf(value, m_context.clock.today());
        const auto [change, remove] = addLine(line, box, u"changeSupportButton"_s);
        connect(change, &QPushButton::clicked, this,
                [this, value, box, button = change] { open(value, box, button); });
        connect(remove, &QPushButton::clicked, this, [this, value] { this->remove(value); });
        m_card->addRow(box);
    }
}

void SupportPanel::addAssessment(const std::optional<EarlyHelpAssessment>& assessment)
{
    QWidget* box = newBox(m_card);
    const EarlyHelpAssessment shown = assessment.value_or(EarlyHelpAssessment{});
    SupportLine line = lineOf(shown, m_context.clock.today());
    if (!assessment) {
        line.pill = {tr("Not said yet"), Tone::Neutral};
        line.facts = tr("Every student at risk of permanent exclusion should have one begun. Say "
                        "how it stands.");
    }
    const auto [change, remove] = addLine(line, box, u"changeAssessmentButton"_s);
    remove->hide(); // how it stands is changed, never taken back
    connect(change, &QPushButton::clicked, this,
            [this, shown, box, button = change] { open(shown, box, button); });
    m_card->addRow(box);
}

template<typename Value>
void SupportPanel::open(const Value& value, QWidget* place, QPushButton* opener)
{
    const bool again = m_form != nullptr && m_opener == opener;
    closeForm();
    if (again) { // the same button shuts what it opened
        return;
    }
    m_opener = opener;
    const auto store = [this](const Value& typed) {
        return m_context.workspace.supports().save(m_student, typed);
    };
    m_form = supportForm(m_context, value, store, SupportForm::Shape::Wide, place);
    place->layout()->addWidget(m_form);
    m_form->show();
    m_form->focusFirstField();
    // The whole form comes into sight, not its first field only; once it has its place.
    QTimer::singleShot(0, m_form, [form = m_form] {
        for (QWidget* around = form->parentWidget(); around != nullptr;
             around = around->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(around)) {
                area->ensureWidgetVisible(form, 0, space::kCard);
            }
        }
    });
    // The notice of the change is on its way and fills the rows anew.
    connect(m_form, &SupportForm::stored, this, [this] {
        m_focusAfter = true;
        closeForm();
    });
    connect(m_form, &SupportForm::givenUp, this, [this] {
        closeForm();
        m_opener->setFocus(Qt::OtherFocusReason);
    });
}

template<typename Value>
void SupportPanel::remove(const Value& value)
{
    const QString name = lineOf(value, m_context.clock.today()).name;
    const auto student = m_context.workspace.students().find(m_student);
    if (!m_context.prompter.confirm(
            this, tr("Remove?"),
            tr("This takes %1 out of what was tried for %2: it no longer counts towards an "
               "exclusion prevention meeting. %3")
                .arg(name, student ? student->details.shownName() : tr("the student"), undoHint()),
            tr("Remove it"))) {
        return;
    }
    closeForm();
    m_focusAfter = true;
    if (const auto done = m_context.workspace.supports().remove(m_student, value.id); !done) {
        showError(done.error());
    }
}

void SupportPanel::closeForm()
{
    if (m_form != nullptr) {
        m_form->hide();
        m_form->deleteLater();
        m_form = nullptr;
    }
}

void SupportPanel::showError(const Error& error)
{
    m_context.prompter.warn(this, tr("Not changed"), sentenceFor(error));
}

} // namespace freshstart
