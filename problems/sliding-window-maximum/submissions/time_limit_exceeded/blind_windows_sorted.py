# A sorted window is kept by `insort`, and the leaving number is removed by `list.remove`.
# zh: 用 `insort` 保持窗口有序，离开的数用 `list.remove` 删除。
from bisect import insort


def max_sliding_window(nums, k):
    window = sorted(nums[: k - 1])
    out = []
    for i in range(k - 1, len(nums)):
        insort(window, nums[i])
        out.append(window[-1])
        window.remove(nums[i - k + 1])
    return out
