// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the catalogue that finds mistakes in a wording.
#include "core/documents/letter_catalogue.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace freshstart {

namespace {

Error mistake(const QString& name, const QString& detail)
{
    return Error{ErrorCode::Invalid, name, detail, {name}};
}

/// Looks at every mark of a wording, also at those in sections that a letter would leave out.
class WordingReader
{
public:
    explicit WordingReader(const WordingEntry& entry)
        : m_entry(entry)
    {}

    Result<void> read(const QString& text)
    {
        static const QRegularExpression mark(u"\\{\\{([^{}]*)\\}\\}"_s);
        QString rest;
        qsizetype from = 0;
        for (auto it = mark.globalMatch(text); it.hasNext();) {
            const auto found = it.next();
            rest += QStringView(text).mid(from, found.capturedStart() - from);
            rest += u' '; // so that what stands before and behind it does not grow together
            from = found.capturedEnd();
            if (auto good = take(found.captured(1)); !good) {
                return good;
            }
        }
        rest += QStringView(text).mid(from);
        if (!m_open.isEmpty()) {
            return mistake(m_open.last(), u"section_not_closed"_s);
        }
        if (rest.contains(u"{{"_s) || rest.contains(u"}}"_s)) {
            return mistake({}, u"braces_not_closed"_s);
        }
        if (rest.count(u"**"_s) % 2 != 0) {
            return mistake({}, u"bold_not_closed"_s);
        }
        return complete();
    }

private:
    Result<void> take(const QString& mark)
    {
        const QChar first = mark.isEmpty() ? QChar() : mark.front();
        const bool section = first == u'#' || first == u'^' || first == u'/';
        const QString name = section ? mark.mid(1) : mark;
        const auto known = std::ranges::find(m_entry.placeholders, name, &WordingPlaceholder::name);
        if (known == m_entry.placeholders.end()) {
            return mistake(mark, u"unknown_placeholder"_s);
        }
        if (first == u'/') {
            if (m_open.isEmpty() || m_open.last() != name) {
                return mistake(name, u"section_not_opened"_s);
            }
            m_open.removeLast();
            return {};
        }
        if (section) {
            m_open.append(name);
        } else if (known->switchesOnly) {
            return mistake(name, u"placeholder_without_words"_s);
        }
        m_used.append(name);
        return {};
    }

    [[nodiscard]] Result<void> complete() const
    {
        for (const WordingPlaceholder& one : m_entry.placeholders) {
            if (one.required && !m_used.contains(one.name)) {
                return mistake(one.name, u"required_left_out"_s);
            }
        }
        return {};
    }

    const WordingEntry& m_entry;
    QStringList m_open;
    QStringList m_used;
};

constexpr std::array<std::pair<const char*, const char*>, 9> kSentences = {{
    {"unknown_wording", QT_TRANSLATE_NOOP("LetterCatalogue", "There is no letter of this name.")},
    {"empty_wording",
     QT_TRANSLATE_NOOP("LetterCatalogue", "The wording is empty. Go back to the product’s wording "
                                          "if you do not want one of your own.")},
    {"unknown_placeholder",
     QT_TRANSLATE_NOOP("LetterCatalogue", "This letter has no placeholder “%1”. Choose one from "
                                          "the list, or take it out.")},
    {"placeholder_without_words",
     QT_TRANSLATE_NOOP("LetterCatalogue", "“%1” has no words of its own: it can only keep or leave "
                                          "out what stands between {{#%1}} and {{/%1}}.")},
    {"section_not_closed",
     QT_TRANSLATE_NOOP("LetterCatalogue", "The section “%1” begins and does not end: put {{/%1}} "
                                          "where it ends.")},
    {"section_not_opened",
     QT_TRANSLATE_NOOP("LetterCatalogue", "{{/%1}} ends a section that was not the last one to "
                                          "begin. Sections end in the turn opposite to that in "
                                          "which they begin.")},
    {"braces_not_closed",
     QT_TRANSLATE_NOOP("LetterCatalogue", "Somewhere two braces begin or end a placeholder and "
                                          "the other two are missing.")},
    {"bold_not_closed",
     QT_TRANSLATE_NOOP("LetterCatalogue", "Somewhere ** begins bold type and does not end it.")},
    {"required_left_out",
     QT_TRANSLATE_NOOP("LetterCatalogue", "This letter must say “%1”; it cannot be left out.")},
}};

} // namespace

Result<void> checkWording(const QString& name, const QString& text)
{
    const std::optional<WordingEntry> entry = catalogueEntry(name);
    if (!entry) {
        return mistake(name, u"unknown_wording"_s);
    }
    if (text.trimmed().isEmpty()) {
        return mistake({}, u"empty_wording"_s);
    }
    return WordingReader(*entry).read(text);
}

QString wordingMistake(const Error& error)
{
    for (const auto& [detail, sentence] : kSentences) {
        if (error.detail == QLatin1StringView(detail)) {
            // by hand: a name may hold a per cent sign
            return QCoreApplication::translate("LetterCatalogue", sentence)
                .replace(u"%1"_s, error.field);
        }
    }
    return {};
}

} // namespace freshstart
