// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/school_form.h"

#include <QTime>

#include <utility>

class QComboBox;
class QTimeEdit;

namespace freshstart {

class Card;

/// Name, kind, address, local authority, the head's title and the times of the day.
class SchoolSection final : public SchoolForm
{
    Q_OBJECT

public:
    SchoolSection(const UiContext& context, QWidget* parent);

    void propose() override;
    [[nodiscard]] QWidget* firstFocus() const override;

protected:
    [[nodiscard]] School typedInto(School school) const override;
    void showSchool(const School& school) override;

private:
    void buildIdentity();
    void buildAuthority();
    void buildDay();
    Field* time(const QString& label, QTime School::*member, const QString& objectName,
                QWidget* parent);
    void sayWhatTheKindChanges();

    QWidget* m_name = nullptr;
    QComboBox* m_type = nullptr;
    Field* m_typeField = nullptr;
    QComboBox* m_headTitle = nullptr;
    std::vector<std::pair<QTimeEdit*, QTime School::*>> m_times;
};

} // namespace freshstart
