# Takes the first number as the pivot: O(n²) for a sorted list.
# zh: 以第一个数为基准：列表有序时退化到 O(n²)。
def find_kth_largest(nums, k):
    while True:
        pivot = nums[0]
        larger = [num for num in nums if num > pivot]
        equal = nums.count(pivot)
        if k <= len(larger):
            nums = larger
        elif k <= len(larger) + equal:
            return pivot
        else:
            k -= len(larger) + equal
            nums = [num for num in nums if num < pivot]
