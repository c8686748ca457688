# Advances the pointer of the longer rest where tokens differ.
# zh: 词元不同时移动剩余较长一边的指针。


def rouge_l(candidate, reference):
    i = j = length = 0
    while i < len(candidate) and j < len(reference):
        if candidate[i] == reference[j]:
            i, j, length = i + 1, j + 1, length + 1
        elif len(candidate) - i >= len(reference) - j:
            i += 1
        else:
            j += 1
    return 2 * length / (len(candidate) + len(reference)) if length else 0.0
