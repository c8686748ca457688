# Splits off one number instead of half of them: O(n²).
# zh: 每次只切出一个数，而不是一半，时间为 O(n²)。


def merge_sort(nums):
    ordered = []
    for num in nums:
        merged, i = [], 0
        while i < len(ordered) and ordered[i] <= num:
            merged.append(ordered[i])
            i += 1
        ordered = [*merged, num, *ordered[i:]]
    return ordered
