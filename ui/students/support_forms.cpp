// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/support_forms.h"

#include "core/documents/wording_prevention.h"
#include "core/students/support_rules.h"
#include "ui/common/date_field.h"
#include "ui/students/half_days_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

constexpr int kMostHalfDays = 20; // as support_rules has it
constexpr int kMostMinutes = 2400;
constexpr int kMinuteStep = 15;

std::optional<QDate> shown(QDate date)
{
    return date.isValid() ? std::optional(date) : std::nullopt;
}

template<class Kind>
QString wordsOf(Kind kind)
{
    return wording::kind(kind);
}

QString wordsOf(AssessmentState state)
{
    return wording::state(state);
}

/// A choice between the values of an enumeration, by their words.
template<class Kind>
QComboBox* choiceOf(Kind last, Kind chosen, QWidget* parent)
{
    auto* combo = new QComboBox(parent);
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        combo->addItem(wordsOf(static_cast<Kind>(i)), i);
    }
    combo->setCurrentIndex(combo->findData(static_cast<int>(chosen)));
    return combo;
}

template<class Kind>
Kind chosenIn(const QComboBox& combo)
{
    return static_cast<Kind>(combo.currentData().toInt());
}

template<class Value>
class ValueForm : public SupportForm
{
public:
    ValueForm(const UiContext& context, Value from, StoreSupport<Value> store, Shape shape,
              QWidget* parent)
        : SupportForm(context, shape, parent)
        , m_from(std::move(from))
        , m_store(std::move(store))
    {}

protected:
    [[nodiscard]] virtual Value value() const = 0;
    [[nodiscard]] std::vector<Issue> findings() const final { return validate(value(), today()); }
    [[nodiscard]] Result<void> store() const final { return m_store(value()); }

    Value m_from;

private:
    StoreSupport<Value> m_store;
};

class ExclusionForm final : public ValueForm<InternalExclusion>
{
public:
    template<typename... Arguments>
    explicit ExclusionForm(Arguments&&... arguments)
        : ValueForm(std::forward<Arguments>(arguments)...)
        , m_on(newDate(SupportForm::tr("First day"), shown(m_from.on), u"date"_s,
                       u"supportDateEdit"_s))
        , m_days(new HalfDaysBox(this))
        , m_lead(new QLineEdit(m_from.lead, this))
        , m_reason(new QLineEdit(m_from.reason, this))
    {
        m_days->setRange(1, kMostHalfDays);
        m_days->setValue(m_from.halfDays);
        addRow(
            {fieldOf(u"date"_s),
             newField(SupportForm::tr("School days"), m_days, u"half_days"_s, u"supportDaysSpin"_s),
             newField(SupportForm::tr("Who looked after it"), m_lead, u"lead"_s,
                      u"supportLeadEdit"_s)},
            {4, 2, 4});
        addRow(
            {newField(SupportForm::tr("Reason"), m_reason, u"reason"_s, u"supportReasonEdit"_s)});
        addButtons();
    }

protected:
    [[nodiscard]] InternalExclusion value() const override
    {
        return {m_from.id, m_on->date().value_or(QDate()), m_days->value(),
                m_reason->text().trimmed(), m_lead->text().trimmed()};
    }

private:
    DateField* m_on;
    HalfDaysBox* m_days;
    QLineEdit* m_lead;
    QLineEdit* m_reason;
};

class AdditionalForm final : public ValueForm<AdditionalSupport>
{
public:
    template<typename... Arguments>
    explicit AdditionalForm(Arguments&&... arguments)
        : ValueForm(std::forward<Arguments>(arguments)...)
        , m_kind(choiceOf(SupportKind::Other, m_from.kind, this))
        , m_minutes(new QSpinBox(this))
        , m_lead(new QLineEdit(m_from.lead, this))
    {
        m_minutes->setRange(0, kMostMinutes);
        m_minutes->setSingleStep(kMinuteStep);
        m_minutes->setSpecialValueText(SupportForm::tr("not said")); // the lowest value
        m_minutes->setValue(m_from.minutesWeek.value_or(0));
        addRow({newField(SupportForm::tr("What kind"), m_kind, u"kind"_s, u"supportKindCombo"_s),
                newField(SupportForm::tr("Minutes a week"), m_minutes, u"minutes_week"_s,
                         u"supportMinutesSpin"_s),
                newField(SupportForm::tr("Who gives it"), m_lead, u"lead"_s, u"supportLeadEdit"_s)},
               {4, 2, 4});
        m_first = newDate(SupportForm::tr("First day"), shown(m_from.first), u"first_date"_s,
                          u"supportFirstEdit"_s);
        m_last = newDate(SupportForm::tr("Last day, if it has ended"), m_from.last, u"last_date"_s,
                         u"supportLastEdit"_s);
        addRow({fieldOf(u"first_date"_s), fieldOf(u"last_date"_s)});
        m_note = new QLineEdit(m_from.note, this);
        addRow({newField(SupportForm::tr("Note"), m_note, u"note"_s, u"supportNoteEdit"_s)});
        addButtons();
    }

protected:
    [[nodiscard]] AdditionalSupport value() const override
    {
        const int minutes = m_minutes->value();
        return {m_from.id,
                chosenIn<SupportKind>(*m_kind),
                minutes > 0 ? std::optional(minutes) : std::nullopt,
                m_first->date().value_or(QDate()),
                m_last->date(),
                m_lead->text().trimmed(),
                m_note->text().trimmed()};
    }

private:
    QComboBox* m_kind;
    QSpinBox* m_minutes;
    QLineEdit* m_lead;
    DateField* m_first = nullptr;
    DateField* m_last = nullptr;
    QLineEdit* m_note = nullptr;
};

class PlacementForm final : public ValueForm<AlternativePlacement>
{
public:
    template<typename... Arguments>
    explicit PlacementForm(Arguments&&... arguments)
        : ValueForm(std::forward<Arguments>(arguments)...)
        , m_provider(new QLineEdit(m_from.provider, this))
    {
        addRow({newField(SupportForm::tr("Provider"), m_provider, u"provider"_s,
                         u"supportProviderEdit"_s)});
        m_first = newDate(SupportForm::tr("First day"), shown(m_from.first), u"first_date"_s,
                          u"supportFirstEdit"_s);
        m_last = newDate(SupportForm::tr("Last day, if it has ended"), m_from.last, u"last_date"_s,
                         u"supportLastEdit"_s);
        addRow({fieldOf(u"first_date"_s), fieldOf(u"last_date"_s)});
        m_note = new QLineEdit(m_from.note, this);
        addRow({newField(SupportForm::tr("Note"), m_note, u"note"_s, u"supportNoteEdit"_s)});
        m_behaviour = new QCheckBox(SupportForm::tr("It is to meet behavioural needs"), this);
        m_behaviour->setObjectName(u"supportBehaviourCheck"_s);
        m_behaviour->setChecked(m_from.forBehaviour);
        addRow({m_behaviour});
        addButtons();
    }

protected:
    [[nodiscard]] AlternativePlacement value() const override
    {
        return {m_from.id,
                m_provider->text().trimmed(),
                m_first->date().value_or(QDate()),
                m_last->date(),
                m_behaviour->isChecked(),
                m_note->text().trimmed()};
    }

private:
    QLineEdit* m_provider;
    DateField* m_first = nullptr;
    DateField* m_last = nullptr;
    QLineEdit* m_note = nullptr;
    QCheckBox* m_behaviour = nullptr;
};

class PlanForm final : public ValueForm<SupportPlan>
{
public:
    template<typename... Arguments>
    explicit PlanForm(Arguments&&... arguments)
        : ValueForm(std::forward<Arguments>(arguments)...)
        , m_kind(choiceOf(PlanKind::Other, m_from.kind, this))
    {
        newField(SupportForm::tr("Which plan"), m_kind, u"kind"_s, u"planKindCombo"_s);
        m_agreed = newDate(SupportForm::tr("Agreed on"), shown(m_from.agreedOn), u"agreed_on"_s,
                           u"planAgreedEdit"_s);
        addRow({fieldOf(u"kind"_s), fieldOf(u"agreed_on"_s)});
        m_summary = new QLineEdit(m_from.summary, this);
        addRow({newField(SupportForm::tr("What is in it, in a few words"), m_summary, u"summary"_s,
                         u"planSummaryEdit"_s)});
        m_reviewed = newDate(SupportForm::tr("Last reviewed on"), m_from.reviewedOn,
                             u"reviewed_on"_s, u"planReviewedEdit"_s);
        m_due = newDate(SupportForm::tr("Next review by"), m_from.reviewDue, u"review_due"_s,
                        u"planDueEdit"_s);
        addRow({fieldOf(u"reviewed_on"_s), fieldOf(u"review_due"_s)});
        m_ended =
            newDate(SupportForm::tr("Ended on"), m_from.endedOn, u"ended_on"_s, u"planEndedEdit"_s);
        m_sen = new QCheckBox(SupportForm::tr("Recorded as SEN support"), this);
        m_sen->setObjectName(u"planSenCheck"_s);
        m_sen->setChecked(m_from.senSupport);
        addRow({fieldOf(u"ended_on"_s), m_sen});
        addButtons();
    }

protected:
    [[nodiscard]] SupportPlan value() const override
    {
        return {m_from.id,
                chosenIn<PlanKind>(*m_kind),
                m_agreed->date().value_or(QDate()),
                m_reviewed->date(),
                m_due->date(),
                m_ended->date(),
                m_sen->isChecked(),
                m_summary->text().trimmed()};
    }

private:
    QComboBox* m_kind;
    DateField* m_agreed = nullptr;
    QLineEdit* m_summary = nullptr;
    DateField* m_reviewed = nullptr;
    DateField* m_due = nullptr;
    DateField* m_ended = nullptr;
    QCheckBox* m_sen = nullptr;
};

class AssessmentForm final : public ValueForm<EarlyHelpAssessment>
{
public:
    template<typename... Arguments>
    explicit AssessmentForm(Arguments&&... arguments)
        : ValueForm(std::forward<Arguments>(arguments)...)
        , m_state(choiceOf(AssessmentState::Declined, m_from.state, this))
    {
        newField(SupportForm::tr("How it stands"), m_state, u"state"_s, u"assessmentStateCombo"_s);
        m_on = newDate(SupportForm::tr("Since"), m_from.on, u"date"_s, u"assessmentDateEdit"_s);
        addRow({fieldOf(u"state"_s), fieldOf(u"date"_s)});
        m_note = new QLineEdit(m_from.note, this);
        addRow({newField(SupportForm::tr("Note"), m_note, u"note"_s, u"assessmentNoteEdit"_s)});
        addButtons();
    }

protected:
    [[nodiscard]] EarlyHelpAssessment value() const override
    {
        return {chosenIn<AssessmentState>(*m_state), m_on->date(), m_note->text().trimmed()};
    }

private:
    QComboBox* m_state;
    DateField* m_on = nullptr;
    QLineEdit* m_note = nullptr;
};

} // namespace

SupportForm* supportForm(const UiContext& context, const InternalExclusion& from,
                         const StoreSupport<InternalExclusion>& store, SupportForm::Shape shape,
                         QWidget* parent)
{
    return new ExclusionForm(context, from, store, shape, parent);
}

SupportForm* supportForm(const UiContext& context, const AdditionalSupport& from,
                         const StoreSupport<AdditionalSupport>& store, SupportForm::Shape shape,
                         QWidget* parent)
{
    return new AdditionalForm(context, from, store, shape, parent);
}

SupportForm* supportForm(const UiContext& context, const AlternativePlacement& from,
                         const StoreSupport<AlternativePlacement>& store,
                         SupportForm::Shape shape, QWidget* parent)
{
    return new PlacementForm(context, from, store, shape, parent);
}

SupportForm* supportForm(const UiContext& context, const SupportPlan& from,
                         const StoreSupport<SupportPlan>& store, SupportForm::Shape shape,
                         QWidget* parent)
{
    return new PlanForm(context, from, store, shape, parent);
}

SupportForm* supportForm(const UiContext& context, const EarlyHelpAssessment& from,
                         const StoreSupport<EarlyHelpAssessment>& store, SupportForm::Shape shape,
                         QWidget* parent)
{
    return new AssessmentForm(context, from, store, shape, parent);
}

} // namespace freshstart
