// SPDX-FileCopyrightText: 2026 The Fresh Start authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/welcome_back/commitment.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace freshstart {

class DateField;
class TextArea;

/// What is taken on, one row each: a strategy with who does it, or a target with how it will be
/// seen, and by when. Enter adds a row. There is always a row to type in.
class CommitmentRows final : public QWidget
{
    Q_OBJECT

public:
    /// Object names begin with the kind: "strategyWordingEdit1".
    CommitmentRows(CommitmentKind kind, QDate today, QWidget* parent);

    /// Those of the kind; the others are left alone.
    void setCommitments(const std::vector<Commitment>& commitments);
    /// Empty rows are left out. What became of a commitment goes with it.
    [[nodiscard]] std::vector<Commitment> commitments() const;
    /// The same rows as they are stored now, with their numbers: what is typed stays as it is.
    void adopt(const std::vector<Commitment>& stored);
    /// A row that says who or when, but not what. False: there is none.
    bool complainAboutMissing();
    void setNote(const QString& sentence); ///< a doubt about them, below; empty: none

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line {
        QWidget* box = nullptr;
        Commitment commitment; ///< its number and what became of it
        TextArea* wording = nullptr;
        TextArea* other = nullptr; ///< who does it, or how it will be seen
        DateField* dueOn = nullptr;
        QPushButton* remove = nullptr;
    };

    [[nodiscard]] bool isStrategy() const { return m_kind == CommitmentKind::Strategy; }
    Line makeLine(const Commitment& commitment);
    void listen(const Line& line);
    void insertAfter(const QWidget* box);
    void removeLine(const QWidget* box);
    void nameLines();
    void nameLine(const Line& line, const QString& number) const;

    CommitmentKind m_kind;
    QDate m_today;
    QVBoxLayout* m_rows;
    QLabel* m_note;
    QPushButton* m_add = nullptr;
    std::vector<Line> m_lines;
};

} // namespace freshstart
