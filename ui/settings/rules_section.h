// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/school/rule_settings_rules.h"
#include "ui/common/field.h"
#include "ui/settings/rule_words.h"
#include "ui/settings/section.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace freshstart {

class Card;
class KnownNumbersCard;
class NumberEdit;

/// What law and policy leave open, each with its default and who says so; below it what they set.
class RulesSection final : public Section
{
    Q_OBJECT

public:
    RulesSection(const UiContext& context, QWidget* parent);

    Result<void> load() override;
    [[nodiscard]] bool isChanged() const override;
    Result<void> save() override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] RuleSettings typed() const;
    [[nodiscard]] const FieldSet& fields() const { return m_fields; }
    void backToDefaults(); ///< shown, not saved

private:
    struct Number {
        RuleNumber rule;
        NumberEdit* edit = nullptr;
        Field* field = nullptr;
    };
    struct Flag {
        RuleFlag flag = RuleFlag::OwnTermDates;
        bool RuleSettings::*member = nullptr;
        QCheckBox* box = nullptr;
        QLabel* words = nullptr;
    };

    QWidget* buildTop();
    void buildCounting();
    void buildTelling();
    void buildPrevention();
    void buildKeeping();
    Field* number(const QString& field, Card* card);
    QWidget* flag(RuleFlag flag, bool RuleSettings::*member, const QString& objectName, Card* card);
    Field* window(Card* card);
    void showRules(const RuleSettings& rules);
    void touched();
    void sayWhatFollows();
    void showLeave();

    RuleSettings m_stored;
    bool m_loading = false;
    FieldSet m_fields;
    std::vector<Number> m_numbers;
    std::vector<Flag> m_flags;
    QComboBox* m_window = nullptr;
    Field* m_windowField = nullptr;
    QPushButton* m_defaults = nullptr;
    QLabel* m_refusal = nullptr; ///< why whoever works here may not change the rules
    KnownNumbersCard* m_known = nullptr;
};

} // namespace freshstart
