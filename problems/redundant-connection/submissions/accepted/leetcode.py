# Lists of members, where the smaller list moves into the larger one; LeetCode's spelling.
class Solution:
    def findRedundantConnection(self, edges: List[List[int]]) -> List[int]:
        members = {node: [node] for edge in edges for node in edge}
        for a, b in edges:
            if members[a] is members[b]:
                return [a, b]
            small, large = sorted((members[a], members[b]), key=len)
            for node in small:
                members[node] = large
            large += small
