"""The comparison of array answers, in a child that never runs a solution."""
