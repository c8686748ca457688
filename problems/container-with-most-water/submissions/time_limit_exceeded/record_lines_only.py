# Pairs only the lines that rise above all lines outside of them, which can still be thousands on each side.
# zh: 只用比外侧都高的线配对，但每一侧仍可能有上万条。
def max_area(height):
    def records(indices):
        highest, found = 0, []
        for i in indices:
            if height[i] > highest:
                highest = height[i]
                found.append(i)
        return found

    n, best = len(height), 0
    rights = records(range(n - 1, -1, -1))
    for i in records(range(n)):
        for j in rights:
            if j <= i:
                break
            best = max(best, (j - i) * min(height[i], height[j]))
    return best
