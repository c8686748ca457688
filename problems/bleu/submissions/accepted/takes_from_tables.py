"""A match takes one from what each reference has left of the n-gram, which clips by the largest of them."""

from math import exp


def bleu(candidate, references, n=4):
    size, product = len(candidate), 1.0
    for m in range(1, n + 1):
        # What is left of each m-gram in each reference; a match takes one from all of them.
        left = []
        for reference in references:
            table = {}
            for gram in zip(*(reference[shift:] for shift in range(m))):
                table[gram] = table.get(gram, 0) + 1
            left.append(table)
        total = matched = 0
        for gram in zip(*(candidate[shift:] for shift in range(m))):
            total += 1
            hit = False
            for table in left:
                if table.get(gram):
                    table[gram] -= 1
                    hit = True
            matched += hit
        if not matched:
            return 0
        product *= matched / total
    nearest = sorted(map(len, references), key=lambda length: (abs(length - size), length))[0]
    penalty = exp(1 - nearest / size) if size < nearest else 1
    return penalty * product ** (1 / n)
