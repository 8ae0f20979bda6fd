// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/field.h"
#include "ui/common/theme.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace freshstart {

class Card;
class DateField;
class TextArea;

/// A card that says in a sentence how something stands, and unfolds into a small form when somebody
/// wants to say something about it.
class FoldedCard : public QWidget
{
    Q_OBJECT

public:
    /// Object names begin with `stem`: "absenceOpenButton", "absenceSaveButton".
    FoldedCard(const QString& title, const QString& stem, QWidget* parent);

    [[nodiscard]] bool isUnfolded() const;
    /// Something has been typed into its form and not been saved.
    [[nodiscard]] bool isUnsaved() const;
    void fold();

protected:
    void setWords(const QString& words, Tone tone = Tone::Neutral);
    /// The button that unfolds the form; no text: there is none. `about` tells it from the same button
    /// of other cards.
    void setOpenText(const QString& text, const QString& about = {});
    /// Why the form is not for whoever works here; empty: it is.
    void setOpenRefusal(const QString& reason);
    void setSaveText(const QString& text);
    [[nodiscard]] QVBoxLayout* form() const { return m_formLayout; }
    [[nodiscard]] QWidget* formBox() const { return m_form; }
    [[nodiscard]] FieldSet& fields() { return m_fields; }
    /// A field in the form, by the name that issues use.
    Field* addField(const QString& label, QWidget* editor, const QString& issueName,
                    const QString& objectName);
    TextArea* addText(const QString& label, const QString& issueName, const QString& objectName,
                      int lines = 2);
    DateField* addDate(const QString& label, QDate today, const QString& issueName,
                       const QString& objectName);
    /// Beside the open button, for what needs no form.
    void addAction(QPushButton* button);
    /// Between the sentence and the buttons.
    void addBelowWords(QWidget* widget);
    /// Shows findings at their fields, the others below the form. False: it cannot be saved so.
    bool accept(const std::vector<Issue>& issues);
    void complain(const QString& sentence); ///< below the form
    virtual void fill() = 0;                ///< the form is about to be seen
    virtual void save() = 0;

private:
    void unfold();
    void keepButtonsLast(QWidget& editor);

    QVBoxLayout* m_body;
    QLabel* m_words;
    QBoxLayout* m_actions;
    QPushButton* m_open;
    QPushButton* m_save;
    QPushButton* m_leave;
    QWidget* m_form;
    QVBoxLayout* m_formLayout;
    QLabel* m_complaint;
    FieldSet m_fields;
    QString m_untouched; ///< what stood in the form when it was unfolded
};

} // namespace freshstart
