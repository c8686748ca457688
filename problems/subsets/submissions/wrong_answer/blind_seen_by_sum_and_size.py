# Subsets with the sum and the size of an earlier one are taken for repeats.
# zh: 和与大小都相同的子集被当作重复。
def subsets(nums):
    result, seen = [], set()

    def visit(i, chosen):
        if i == len(nums):
            key = (sum(chosen), len(chosen))
            if key not in seen:
                seen.add(key)
                result.append(chosen)
            return
        visit(i + 1, chosen)
        visit(i + 1, [*chosen, nums[i]])

    visit(0, [])
    return result
