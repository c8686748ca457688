# Raises the number at the first rise from the left instead of the last one.
# zh: 从左边找第一处上升，应从右边找最后一处。
def next_permutation(nums):
    for pivot in range(len(nums) - 1):
        if nums[pivot] < nums[pivot + 1]:
            tail = sorted(nums[pivot:])
            at = tail.index(min(num for num in tail if num > nums[pivot]))
            return [*nums[:pivot], tail[at], *tail[:at], *tail[at + 1 :]]
    return sorted(nums)
