"""House styles: from styleguides/*.yaml and lintnews.yaml to a HouseStyle."""
