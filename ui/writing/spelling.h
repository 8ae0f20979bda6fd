// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class Hunspell;

namespace freshstart {

/// Where a dictionary may be: brought along beside the program, or the system's. The file without its
/// ending; empty: there is none.
QString findDictionary(const QStringList& folders);
QStringList dictionaryFolders();

/// British spelling, by hunspell's dictionary. Known besides: names at this school, words of schools,
/// and words that somebody has added on this PC. Read when first asked; without a dictionary every
/// word is known.
class Spelling final : public QObject
{
    Q_OBJECT

public:
    using Names = std::function<QStringList()>;

    /// `dictionary` as from findDictionary; `names` of people at the school, asked when needed.
    Spelling(QString dictionary, Names names, QObject* parent);
    ~Spelling() override;

    [[nodiscard]] bool isAvailable() const { return !m_dictionary.isEmpty(); }
    /// Switched on on this PC (it is, until somebody switches it off), and there is a dictionary.
    [[nodiscard]] bool isOn() const { return m_isOn && isAvailable(); }
    void setOn(bool on);
    [[nodiscard]] bool isKnown(const QString& word);
    /// The likeliest first; takes some hundredths of a second.
    [[nodiscard]] QStringList suggestions(const QString& word, qsizetype most = 5);
    /// From now on a known word on this PC.
    void learn(const QString& word);
    /// People came or went: asked anew when next needed.
    void forgetNames() { m_names.reset(); }

Q_SIGNALS:
    void changed(); ///< other words than before are known, or it was switched

private:
    [[nodiscard]] bool isName(const QString& word);
    [[nodiscard]] Hunspell& engine();

    QString m_dictionary;
    Names m_askNames;
    bool m_isOn;
    QSet<QString> m_own; ///< of this PC, case folded
    std::unique_ptr<QSet<QString>> m_names; ///< case folded
    std::unique_ptr<Hunspell> m_engine;
};

} // namespace freshstart
