// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "ui/common/context.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace freshstart {

/// A part of what the program knows about the school: a step of the first-run assistant and a tab
/// of Settings. It holds what is typed until it is told to save.
class Section : public QWidget
{
    Q_OBJECT

public:
    Section(const UiContext& context, QWidget* parent);

    /// Shows what is stored; what was typed and not saved is gone.
    virtual Result<void> load() = 0;
    /// Fills in what is usual where nothing is stored yet. For the assistant.
    virtual void propose() {}
    /// What is shown differs from what is stored.
    [[nodiscard]] virtual bool isChanged() const = 0;
    /// A person changed something since load() or propose().
    [[nodiscard]] virtual bool isTouched() const { return isChanged(); }
    /// What is wrong stands beside its field afterwards, and the focus in the first of them.
    virtual Result<void> save() = 0;
    /// Why save() refused, in a sentence.
    [[nodiscard]] virtual QString complaint(const Error& error) const;
    /// What must not stay so although save() kept it, in a sentence; the focus is led there.
    [[nodiscard]] virtual std::optional<QString> problem() const { return std::nullopt; }
    /// From now on what is merely missing is said as well.
    virtual void complainAboutMissing() {}
    [[nodiscard]] virtual QWidget* firstFocus() const { return nullptr; }

Q_SIGNALS:
    void changed(); ///< somebody typed

protected:
    [[nodiscard]] const UiContext& context() const { return m_context; }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; } ///< for the cards

private:
    UiContext m_context;
    QVBoxLayout* m_column;
};

/// A section before it is made.
struct SectionEntry {
    QString title;
    QString purpose; ///< one sentence: what it is for
    std::function<Section*(const UiContext&, QWidget*)> make;
    bool inSetUp = true;    ///< a step of the assistant as well
    bool fillsPage = false; ///< scrolls inside itself instead of as a whole
};

/// In their order: the tabs of Settings.
std::vector<SectionEntry> allSections();
enum SectionPlace {
    SchoolPlace,
    LetterheadPlace,
    CalendarPlace,
    StaffPlace,
    OrganisationsPlace,
    RulesPlace,
    WordingsPlace,
    BackupsPlace,
    ProtectionPlace
};
/// The steps of the assistant, which come first among the tabs.
std::vector<SectionEntry> setUpSections();

/// Shows a stored text from its beginning; what stands there already is left alone.
void showText(QLineEdit* edit, const QString& text);

} // namespace freshstart
