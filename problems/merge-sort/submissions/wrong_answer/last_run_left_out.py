# Merges bottom-up, but leaves a last run without a partner out.
# zh: 自底向上合并时，最后没有配对的一段被丢掉。


def merge_sort(nums):
    runs = [[num] for num in nums]
    while len(runs) > 1:
        merged = []
        for one, other in zip(runs[::2], runs[1::2]):
            both, i, j = [], 0, 0
            while i < len(one) and j < len(other):
                if one[i] <= other[j]:
                    both.append(one[i])
                    i += 1
                else:
                    both.append(other[j])
                    j += 1
            merged.append(both + one[i:] + other[j:])
        runs = merged
    return runs[0] if runs else []
