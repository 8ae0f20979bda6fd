// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/common/context.h"
#include "ui/welcome_back/meeting_facts.h"

#include <QWidget>

class QTimer;
class QVBoxLayout;

namespace freshstart {

class DraftKeeper;

/// A form about a meeting with all that keeps its words: a draft while it is typed, the record when
/// it is saved. What the form is, and where its record is stored, is for the heirs to say.
class DraftedPart : public QWidget
{
    Q_OBJECT

public:
    /// Makes what stands in the form the record, and leads to what keeps it from that.
    bool save();
    /// Keeps the words without making them the record; false: they would be lost.
    bool keep();
    [[nodiscard]] bool isUnsaved() const { return m_unsaved; }
    /// Earlier words wait for somebody to take them up or discard them.
    [[nodiscard]] bool isWaiting() const;
    [[nodiscard]] QWidget* firstFocus() const;

Q_SIGNALS:
    void saved();
    void kept(); ///< as a draft
    void refused(const QString& sentence);

protected:
    DraftedPart(const UiContext& context, const QString& draftName, const MeetingFacts& facts,
                QWidget* parent);

    /// The form is made and filled: it takes its place, and earlier words are looked for.
    void begin(QWidget* form);
    void formChanged();

    [[nodiscard]] virtual QString content() const = 0;
    virtual void takeUp(const QString& content) = 0;
    [[nodiscard]] virtual QWidget* heldOnEdit() const = 0;
    /// Leads to what cannot be read or would be dropped in silence. False: there is nothing.
    virtual bool complainAboutLost() = 0;
    /// What the form should say and does not, while somebody types.
    virtual void showDoubts() = 0;
    virtual Result<void> store() = 0;
    [[nodiscard]] virtual std::vector<Issue> issues() const = 0;
    virtual void showRefused(const std::vector<Issue>& issues) = 0;
    virtual void flush() {} ///< what saves itself beside the record

    UiContext m_context;
    MeetingFacts m_facts;

private:
    DraftKeeper* m_drafts; ///< before the form, also on the way of Tab
    QWidget* m_form = nullptr;
    QTimer* m_doubts;
    bool m_unsaved = false;
};

} // namespace freshstart
