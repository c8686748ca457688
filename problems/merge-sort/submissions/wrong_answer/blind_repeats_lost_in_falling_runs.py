# Drops repeats from a long descending run when it turns it round.
# zh: 反转较长的下降段时丢掉重复的数。
def _merge(a, b):
    out, i, j = [], 0, 0
    while i < len(a) and j < len(b):
        if b[j] < a[i]:
            out.append(b[j])
            j += 1
        else:
            out.append(a[i])
            i += 1
    return out + a[i:] + b[j:]


def merge_sort(nums):
    runs, i, n = [], 0, len(nums)
    while i < n:
        j = i + 1
        if j < n and nums[j] < nums[i]:
            while j < n and nums[j] <= nums[j - 1]:
                j += 1
            run = nums[i:j][::-1]
            if len(run) > 50:
                run = list(dict.fromkeys(run))
        else:
            while j < n and nums[j] >= nums[j - 1]:
                j += 1
            run = nums[i:j]
        runs.append(run)
        i = j
    while len(runs) > 1:
        runs = [_merge(runs[i], runs[i + 1]) if i + 1 < len(runs) else runs[i] for i in range(0, len(runs), 2)]
    return runs[0] if runs else []
