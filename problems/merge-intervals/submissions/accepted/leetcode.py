class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        """Sort starts and ends apart: a gap is where the next start lies above the current end."""
        starts = sorted(i[0] for i in intervals)
        ends = sorted(i[1] for i in intervals)
        ans, first = [], 0
        for i in range(len(starts)):
            if i + 1 == len(starts) or starts[i + 1] > ends[i]:
                ans.append([starts[first], ends[i]])
                first = i + 1
        return ans
