import SmartBanner from 'smart-app-banner';
import 'smart-app-banner/dist/smart-app-banner.css';
import { present, record } from '../in-page/present.ts';

// Asks to take the application in place of the page: a bar at the top, which moves the page down.
present({
  library: 'smart-app-banner',
  layer: '.smartbanner',
  byItself: () => {
    const meta = Object.assign(document.createElement('meta'), {
      name: 'google-play-app',
      content: 'app-id=test.page',
    });
    document.head.append(meta);
    new SmartBanner({
      title: 'The Canal Chronicle',
      author: 'The Canal Chronicle',
      button: 'VIEW',
      force: 'android',
      close: () => record('closed'),
    });
  },
  close: '.smartbanner-close',
});
