// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rules_section.h"

#include "core/base/clock.h"
#include "core/documents/error_text.h"
#include "core/documents/wording.h"
#include "core/school/school_service.h"
#include "core/workspace.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/role_guard.h"
#include "ui/common/theme.h"
#include "ui/settings/known_numbers_card.h"
#include "ui/settings/number_edit.h"
#include "ui/settings/reasons_card.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

/// "yearWarningHalfDays" for year_warning_half_days.
QString camelCase(const QString& field)
{
    QStringList words = field.split(u'_');
    for (qsizetype i = 1; i < words.size(); ++i) {
        words[i][0] = words[i][0].toUpper();
    }
    return words.join(QString());
}

QString usualInWords(const RuleNumber& rule, const QString& unit)
{
    const int usual = RuleSettings{}.*rule.member;
    return rule.inHalfDays ? wording::schoolDays(usual)
                           : QString(QString::number(usual) + u' ' + unit);
}

} // namespace

RulesSection::RulesSection(const UiContext& context, QWidget* parent)
    : Section(context, parent)
{
    column()->addWidget(buildTop());
    m_refusal = mutedLabel({}, this);
    m_refusal->setObjectName(u"rulesRefusal"_s);
    column()->addWidget(m_refusal);
    buildCounting();
    buildTelling();
    buildPrevention();
    buildKeeping();
    m_known = new KnownNumbersCard(this);
    column()->addWidget(m_known);
    column()->addWidget(new ReasonsCard(context.clock.today(), this));
}

QWidget* RulesSection::buildTop()
{
    auto* top = new QWidget(this);
    auto* layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kCard);
    layout->addWidget(
        bodyLabel(tr("Where law and policy leave a choice, it is yours. A change counts at once, "
                     "for earlier suspensions too; letters already issued stay as they are."),
                  top),
        1);
    m_defaults = smallButton(tr("Back to the usual rules"), u"rulesDefaultsButton"_s, top);
    layout->addWidget(m_defaults, 0, Qt::AlignTop);
    connect(m_defaults, &QPushButton::clicked, this, &RulesSection::backToDefaults);
    return top;
}

void RulesSection::buildCounting()
{
    auto* card = new Card(tr("Counting"), this);
    card->body()->addWidget(
        flag(RuleFlag::OwnTermDates, &RuleSettings::ownTermDates, u"ownTermDatesBox"_s, card));
    card->body()->addLayout(
        fieldRow({number(u"year_warning_half_days"_s, card), new QWidget(card)}));
    column()->addWidget(card);
}

void RulesSection::buildTelling()
{
    auto* card = new Card(tr("Telling, returning and recording"), this);
    card->body()->addWidget(flag(RuleFlag::TellBoardEveryTime, &RuleSettings::tellBoardEveryTime,
                                 u"tellBoardEveryTimeBox"_s, card));
    card->body()->addWidget(flag(RuleFlag::UploadCountsSchoolDays,
                                 &RuleSettings::uploadCountsSchoolDays,
                                 u"uploadCountsSchoolDaysBox"_s, card));
    card->body()->addLayout(
        fieldRow({number(u"intervention_within_school_days"_s, card), new QWidget(card)}));
    column()->addWidget(card);
}

void RulesSection::buildPrevention()
{
    auto* card = new Card(tr("When an exclusion prevention meeting is suggested"), this);
    card->body()->addLayout(
        fieldRow({number(u"suspensions_for_prevention"_s, card), window(card)}));
    card->body()->addLayout(fieldRow({number(u"internal_exclusions_for_prevention"_s, card),
                                      number(u"year_half_days_for_prevention"_s, card)}));
    card->body()->addLayout(fieldRow({number(u"supports_for_prevention"_s, card),
                                      number(u"support_hours_for_prevention"_s, card)}));
    card->body()->addLayout(
        fieldRow({number(u"support_weeks_for_prevention"_s, card), new QWidget(card)}));
    column()->addWidget(card);
}

void RulesSection::buildKeeping()
{
    auto* card = new Card(tr("Reports and keeping records"), this);
    card->body()->addLayout(fieldRow({number(u"smallest_count_shown"_s, card), new QWidget(card)}));
    card->body()->addLayout(fieldRow(
        {number(u"keep_until_age"_s, card), number(u"keep_until_age_with_support"_s, card)}));
    column()->addWidget(card);
}

Field* RulesSection::number(const QString& field, Card* card)
{
    const auto& rules = ruleNumbers();
    const RuleNumber rule = *std::ranges::find(rules, field, &RuleNumber::field);
    const RuleWords words = ruleWords(field);
    auto* edit = new NumberEdit(rule.inHalfDays, words.unit, card);
    edit->findChild<QLineEdit*>()->setAccessibleName(words.label);
    auto* made = new Field(words.label, edit, camelCase(field) + u"Edit"_s, card);
    m_fields.add(field, made);
    m_numbers.push_back({rule, edit, made});
    connect(edit, &QSpinBox::valueChanged, this, &RulesSection::touched);
    return made;
}

QWidget* RulesSection::flag(RuleFlag flag, bool RuleSettings::*member, const QString& objectName,
                            Card* card)
{
    auto* box = new QWidget(card);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHair);
    auto* tick = new QCheckBox(flagWords(flag).label, box);
    tick->setObjectName(objectName);
    QLabel* words = smallLabel({}, box);
    layout->addWidget(tick);
    layout->addWidget(words);
    m_flags.push_back({flag, member, tick, words});
    connect(tick, &QCheckBox::toggled, this, &RulesSection::touched);
    return box;
}

Field* RulesSection::window(Card* card)
{
    m_window = new QComboBox(card);
    m_window->addItem(tr("in the last twelve months"),
                      static_cast<int>(PreventionWindow::TwelveMonths));
    m_window->addItem(tr("in the same school year"),
                      static_cast<int>(PreventionWindow::SchoolYear));
    m_windowField = new Field(tr("Counted"), m_window, u"preventionWindowCombo"_s, card);
    m_windowField->setHint(
        tr("Usual: in the last twelve months – our choice; the policy names no time."));
    connect(m_window, &QComboBox::currentIndexChanged, this, &RulesSection::touched);
    return m_windowField;
}

QWidget* RulesSection::firstFocus() const
{
    return m_flags.front().box;
}

Result<void> RulesSection::load()
{
    const SchoolService& service = context().workspace.school();
    const auto rules = service.rules();
    const auto school = service.load();
    if (!rules || !school) {
        return rules ? school.error() : rules.error();
    }
    m_stored = *rules;
    m_known->setSchoolType(school->type);
    showRules(m_stored);
    return {};
}

void RulesSection::showRules(const RuleSettings& rules)
{
    m_loading = true;
    for (const Number& one : m_numbers) {
        one.edit->setValue(rules.*one.rule.member);
    }
    for (const Flag& one : m_flags) {
        one.box->setChecked(rules.*one.member);
    }
    m_window->setCurrentIndex(m_window->findData(static_cast<int>(rules.preventionWindow)));
    m_loading = false;
    sayWhatFollows();
}

RuleSettings RulesSection::typed() const
{
    RuleSettings rules;
    for (const Number& one : m_numbers) {
        rules.*one.rule.member = one.edit->value();
    }
    for (const Flag& one : m_flags) {
        rules.*one.member = one.box->isChecked();
    }
    rules.preventionWindow = static_cast<PreventionWindow>(m_window->currentData().toInt());
    return rules;
}

void RulesSection::touched()
{
    if (!m_loading) {
        sayWhatFollows();
        Q_EMIT changed();
    }
}

void RulesSection::sayWhatFollows()
{
    const RuleSettings rules = typed();
    const RuleSettings usual;
    for (const Number& one : m_numbers) {
        const RuleWords words = ruleWords(one.rule.field);
        const QString other = rules.*one.rule.member == usual.*one.rule.member
                                  ? tr("Usual: %1 – %2.")
                                  : tr("Yours; usual is %1 – %2.");
        one.field->setHint(words.effect + u' ' +
                           other.arg(usualInWords(one.rule, words.unit), words.origin));
    }
    for (const Flag& one : m_flags) {
        const FlagWords words = flagWords(one.flag);
        const bool on = rules.*one.member;
        const QString source =
            on == usual.*one.member ? tr("%1 This is usual – %2.") : tr("%1 Your choice – %2.");
        one.words->setText(source.arg(on ? words.whenOn : words.whenOff, words.origin));
        one.box->setAccessibleDescription(one.words->text());
    }
    m_defaults->setEnabled(rules != usual);
    showLeave();
    m_fields.show(validate(rules), [](const Issue& issue) { return sentenceFor(issue); });
}

void RulesSection::showLeave()
{
    const QString refusal = refusalOf(context().workspace, Act::ChangeRules);
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
    for (const Number& one : m_numbers) {
        refuse(*one.edit, refusal);
    }
    for (const Flag& one : m_flags) {
        refuse(*one.box, refusal);
    }
    refuse(*m_window, refusal);
    if (!refusal.isEmpty()) {
        m_defaults->setEnabled(false);
    }
}

void RulesSection::backToDefaults()
{
    showRules(RuleSettings{});
    Q_EMIT changed();
}

bool RulesSection::isChanged() const
{
    return typed() != m_stored;
}

Result<void> RulesSection::save()
{
    const RuleSettings rules = typed();
    if (auto done = context().workspace.school().saveRules(rules); !done) {
        m_fields.focusFirst(validate(rules));
        return done;
    }
    return load();
}

} // namespace freshstart
