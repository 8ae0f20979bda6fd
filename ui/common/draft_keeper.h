// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/form_draft.h"
#include "ui/common/context.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;

namespace freshstart {

class Card;

/// Keeps what is typed into a form before it is saved, so that neither a power cut nor leaving the
/// page takes a word. It is on the disk a second after the first keystroke at the latest, also
/// while typing goes on. To be seen only when a page opens upon words that were never saved: then
/// it offers them, and the form waits until they are taken up or discarded.
class DraftKeeper final : public QWidget
{
    Q_OBJECT

public:
    /// After the first keystroke, in milliseconds: leaves room to write within the second.
    static constexpr int kKeepAfterMs = 800;
    /// After a try that failed: the folder may be back.
    static constexpr int kTryAgainAfterMs = 5'000;

    /// How the form gives and takes its content.
    struct Form {
        QString name; ///< "welcome_back_record"
        qint64 subject = 0;
        std::function<QString()> content;
        std::function<void(const QString&)> takeUp;
        QString student = {}; ///< whom the words are about
    };

    DraftKeeper(const UiContext& context, Form form, QWidget* parent);

    /// Offers what was not saved when the form was last open. `current` is what the form says
    /// anyway: a draft of the same words is let go of.
    void look(const QString& current);
    /// Somebody typed.
    void touched();
    /// Keeps at once what has not been kept. False: it could not be.
    bool keepNow();
    /// The form has been saved: there is nothing left to keep.
    void drop();
    [[nodiscard]] bool isWaiting() const { return !isHidden(); } ///< for somebody to decide
    [[nodiscard]] QPushButton* takeUpButton() const { return m_takeUp; }

Q_SIGNALS:
    void waitingChanged(bool waiting);
    void kept();
    void failed(const QString& sentence);
    void takenUp();

private:
    void build();
    void takeUp();
    void discard();
    void decided();

    UiContext m_context;
    Form m_form;
    QString m_offered;
    bool m_unkept = false;
    QTimer* m_timer;
    QLabel* m_words;
    QPushButton* m_takeUp;
};

} // namespace freshstart
