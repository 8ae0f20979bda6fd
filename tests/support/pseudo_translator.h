// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QMutex>
#include <QSet>
#include <QTranslator>

namespace freshstart::test {

/// A language that nobody speaks: every sentence in brackets, with accents and a third longer, so that
/// what was never handed to a translator and what has no room for longer words is seen.
class PseudoTranslator final : public QTranslator
{
public:
    PseudoTranslator() { QCoreApplication::installTranslator(this); }
    ~PseudoTranslator() override { QCoreApplication::removeTranslator(this); }
    PseudoTranslator(const PseudoTranslator&) = delete;
    PseudoTranslator& operator=(const PseudoTranslator&) = delete;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment,
                                    int number) const override;

    /// Every sentence it was asked for, by context.
    [[nodiscard]] QHash<QString, QSet<QString>> asked() const;

    static constexpr char16_t kOpening = u'⟦';
    static constexpr char16_t kClosing = u'⟧';

private:
    mutable QMutex m_mutex; // work beside the window asks as well
    mutable QHash<QString, QSet<QString>> m_asked;
};

} // namespace freshstart::test
